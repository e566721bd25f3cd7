package org.rashomon.render.page;

import org.jspecify.annotations.Nullable;
import org.rashomon.clean.Account;

/// The letter, shape and colour that stand for one account all over a page.
///
/// @param letter `A` to `Z`, then `AA`, `AB`, ...; never two accounts' of one page
/// @param shape from 0 to [#SHAPES], so that nothing hangs on colour alone
/// @param colour from 0 to [#COLOURS]
/// @param name the outlet where it is known, else the account's label
public record Mark(String letter, int shape, int colour, String name) {

  static final int SHAPES = 6;
  static final int COLOURS = 8;

  static Mark of(int index, Account account) {
    @Nullable String outlet = account.provenance().outlet();
    return new Mark(
        letter(index),
        index % SHAPES,
        index % COLOURS,
        outlet == null || outlet.isBlank() ? account.label() : outlet);
  }

  /// Where the account's text begins on the page.
  public String anchor() {
    return "account-" + letter;
  }

  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
