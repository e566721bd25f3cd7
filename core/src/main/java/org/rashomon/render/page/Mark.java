package org.rashomon.render.page;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;

/// The letter, shape and colour that stand for one account all over a page.
///
/// @param letter `A` to `Z`, then `AA`, `AB`, ...; never two accounts' of one page
/// @param look from 0 to [#LOOKS]: which of six shapes and of eight colours, so that nothing hangs
///   on colour alone
/// @param outlet empty where it isn't known
/// @param label the account's title, or its beginning
public record Mark(String letter, int look, String outlet, String label) {

  static final int LOOKS = 24;

  /// Grey and square.
  private static final int TRANSCRIPT = 7;

  static Mark of(int index, Account account) {
    @Nullable String outlet = account.provenance().outlet();
    return new Mark(
        letter(index), index % LOOKS, outlet == null ? "" : outlet.strip(), account.label());
  }

  /// A transcript's: `T1`, `T2`, which no account has.
  static Mark ofTranscript(int index, Account transcript) {
    Mark mark = of(index, transcript);
    return new Mark("T" + (index + 1), TRANSCRIPT, "", mark.label);
  }

  public boolean isTranscript() {
    return Character.isDigit(letter.charAt(letter.length() - 1));
  }

  /// The outlet, or `Account B`.
  public String name(Phrases say) {
    return outlet.isEmpty() ? say.of(isTranscript() ? "transcript" : "account", letter) : outlet;
  }

  /// All that tells a reader which account it is.
  public String title() {
    return outlet.isEmpty() ? label : outlet + ": " + label;
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
