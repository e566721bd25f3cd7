package org.rashomon.archive.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.account.print.Terms;
import org.rashomon.text.Table;

/// How common words are where the accounts at hand are too few to tell.
///
/// A word's share of a text is taken from its rank among the words of English (Zipf, 1935), and the
/// share of accounts that have it from that.
public final class Background {

  /// As many accounts as the background counts for.
  public static final double ACCOUNTS = 500;

  /// The share of a text that the most frequent word would have, by rank 1 of Zipf's law.
  private static final double MOST_FREQUENT = 0.1;

  /// The first ranks are flatter than the law (Mandelbrot, 1953).
  private static final double FLATTER = 2.7;

  /// Words in an account.
  private static final double LENGTH = 1000;

  /// The share of accounts that a word has that stands in no list.
  private static final float RARE = 0.003f;

  private static final Map<String, Float> SHARES = shares();

  private Background() {}

  /// In how many accounts of the background a term stands.
  public static double accounts(String term) {
    return ACCOUNTS * SHARES.getOrDefault(term, RARE);
  }

  private static Map<String, Float> shares() {
    List<String> words =
        Table.of(Background.class, "en/words-by-frequency.txt").rows().stream()
            .flatMap(row -> row.words(0).stream())
            .toList();
    Map<String, Float> shares = HashMap.newHashMap(words.size());
    for (int i = 0; i < words.size(); i++) {
      double share = 1 - Math.exp(-LENGTH * MOST_FREQUENT / (i + 1 + FLATTER));
      shares.putIfAbsent(Terms.base(words.get(i)), Math.max(RARE, (float) share));
    }
    return shares;
  }
}
