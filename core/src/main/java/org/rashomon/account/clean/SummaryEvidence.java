package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The article's words as the page gives them to machines: its JSON-LD body and its description.
/// What they hold is the article; what they lack may still be.
final class SummaryEvidence {

  /// A run of so many words is no chance.
  private static final int RUN = 4;

  /// An abstract of fewer words is a summary; one of more, the article itself.
  private static final int WHOLE_ARTICLE = 150;

  private static final int LOOKED_AT = 200_000;

  private final Set<String> known = new HashSet<>();
  private final boolean whole;

  SummaryEvidence(List<String> abstracts) {
    boolean found = false;
    for (String text : abstracts) {
      List<String> words = Words.of(text, LOOKED_AT);
      found |= words.size() >= WHOLE_ARTICLE;
      known.addAll(runs(words));
    }
    this.whole = found;
  }

  /// Whether the evidence is the article, not a summary.
  boolean isWhole() {
    return whole;
  }

  /// The share of the text's runs of words that the evidence holds, 0 where the text is shorter
  /// than a run.
  double share(String text) {
    if (known.isEmpty()) {
      return 0;
    }
    List<String> runs = runs(Words.of(text, Line.LOOKED_AT));
    return runs.isEmpty()
        ? 0
        : (double) runs.stream().filter(known::contains).count() / runs.size();
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
