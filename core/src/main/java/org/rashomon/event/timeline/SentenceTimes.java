package org.rashomon.event.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// The times that sentences of one account give.
///
/// When somebody spoke is a time of its own only where the sentence gives no other.
final class SentenceTimes {

  static final String PAST = "PAST_REF";
  static final String FUTURE = "FUTURE_REF";

  /// What a weekday's value begins with where the date isn't known.
  static final String WEEKDAY = "XXXX-WXX-";

  private static final PhraseTable<String> RELATIVE = PhraseTable.of(rows(), 0, row -> row.get(1));

  private final Map<Integer, Set<String>> happened = new TreeMap<>();
  private final Map<Integer, Set<String>> spoken = new TreeMap<>();
  private final Set<Integer> named = new HashSet<>();

  SentenceTimes(Witness witness) {
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
    return found.isEmpty() ? relative(sentence.tokens()) : found;
  }

  /// Whether the token is one of those that name a time.
  boolean within(Token token) {
    return named.contains(token.span().start());
  }

  static List<Table.Row> rows() {
    return Table.english(SentenceTimes.class, "relative").rows(4);
  }

  /// What words say that something happened before or after the day of writing, and no more.
  static Set<String> relative(List<Token> tokens) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      RELATIVE.at(tokens, Token::lower, i).forEach(match -> found.add(match.value()));
    }
    return found;
  }
}
