package org.rashomon.archive.group;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Words;

/// What an account speaks of, and how much: its words but for those that every report uses.
///
/// Names and numbers count more, as they tell two events of one kind apart; so does the title. What
/// follows after [#WORDS] tells of what led to the event rather than of the event, and isn't read.
final class Terms {

  private static final float NAME = 2;
  private static final float TITLE = 5;

  /// Of a story, as many words that count are read.
  private static final int WORDS = 300;

  private static final Set<String> COMMON = Set.copyOf(WordList.of("common-words.txt"));

  private final Map<String, Float> amounts = new LinkedHashMap<>();
  private int counted;

  private Terms() {}

  /// The terms in order of appearance, each with how much the account speaks of it; above 0.
  static Map<String, Float> of(Account account) {
    Terms terms = new Terms();
    String title = account.provenance().title();
    if (title != null) {
      terms.add(title, TITLE);
      terms.counted = 0;
    }
    for (Block block : account.story()) {
      if (terms.counted > WORDS) {
        break;
      }
      terms.add(block.span().in(account.text()), 1);
    }
    return terms.amounts;
  }

  private void add(String text, float weight) {
    for (Words.Word word : Words.of(text)) {
      String whole = word.text();
      String term = base(whole);
      if (term.length() > 1 && !COMMON.contains(term) && !COMMON.contains(whole)) {
        if (counted++ == WORDS) {
          return;
        }
        int first = text.codePointAt(word.span().start());
        boolean name = Character.isUpperCase(first) || Character.isDigit(first);
        amounts.merge(term, name ? NAME * weight : weight, Float::sum);
      }
    }
  }

  /// A word without the ending of a genitive or a plural.
  static String base(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }
}
