package org.rashomon.event.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.annotate.Sentence;
import org.rashomon.account.annotate.Token;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.text.Table;

/// The times that sentences of one account give.
///
/// When somebody spoke is a time of its own only where the sentence gives no other.
final class Times {

  static final String PAST = "PAST_REF";
  static final String FUTURE = "FUTURE_REF";

  /// What a weekday's value begins with where the date isn't known.
  static final String WEEKDAY = "XXXX-WXX-";

  private static final Relative RELATIVE = new Relative();

  private final Map<Integer, Set<String>> happened = new TreeMap<>();
  private final Map<Integer, Set<String>> spoken = new TreeMap<>();
  private final Set<Integer> named = new HashSet<>();

  Times(Witness witness) {
    for (Detail detail : witness.details()) {
      if (detail instanceof TimeExpression time) {
        Map<Integer, Set<String>> into = time.told() ? spoken : happened;
        into.computeIfAbsent(time.sentence().start(), _ -> new TreeSet<>()).add(time.value());
        for (int i = time.span().start(); i < time.span().end(); i++) {
          named.add(i);
        }
      }
    }
  }

  /// Sorted; none where the sentence gives none.
  Set<String> of(Sentence sentence) {
    int start = sentence.span().start();
    Set<String> found = happened.getOrDefault(start, spoken.getOrDefault(start, Set.of()));
    return found.isEmpty() ? RELATIVE.in(sentence.tokens()) : found;
  }

  /// Whether the token is one of those that name a time.
  boolean within(Token token) {
    return named.contains(token.span().start());
  }

  /// The table of words that tell no more than before or after.
  static final class Relative {

    private final Map<String, List<Table.Row>> byFirst = new HashMap<>();

    Relative() {
      for (Table.Row row : rows()) {
        byFirst.computeIfAbsent(row.get(0).split(" ", -1)[0], _ -> new ArrayList<>()).add(row);
      }
    }

    static List<Table.Row> rows() {
      return Table.of(Times.class, "en/relative.tsv").rows(4);
    }

    Set<String> in(List<Token> tokens) {
      Set<String> found = new TreeSet<>();
      for (int i = 0; i < tokens.size(); i++) {
        for (Table.Row row : byFirst.getOrDefault(tokens.get(i).lower(), List.of())) {
          if (Happenings.stands(List.of(row.get(0).split(" ", -1)), tokens, i)) {
            found.add(row.get(1));
          }
        }
      }
      return found;
    }
  }
}
