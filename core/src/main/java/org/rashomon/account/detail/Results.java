package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Table;

/// Reads votes and scores: `voted 52 to 48`, `a 3-1 win`. The larger number is named first, whoever
/// lost.
final class Results {

  /// How many words may stand between a verb and the numbers: `beat Orne City 3-1`.
  private static final int REACH = 4;

  private static final int MOST = 10_000;

  private final Map<String, Quantity.Kind> before = new HashMap<>();
  private final Map<String, Quantity.Kind> behind = new HashMap<>();

  Results() {
    for (Table.Row row : Table.english(Results.class, "results").rows(5)) {
      (row.get(1).equals("before") ? before : behind)
          .put(row.get(2), row.constant(Quantity.Kind.class, 0));
    }
  }

  /// By place; the unit is the smaller number: `to 48`.
  List<Measure> in(SentenceWords words) {
    List<Measure> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Measure result = at(words, i);
      if (result != null) {
        found.add(result);
        i = result.to();
      }
    }
    return found;
  }

  private @Nullable Measure at(SentenceWords words, int from) {
    int one = number(words, from);
    int other = number(words, from + 2);
    Token link = words.at(from + 1);
    boolean joined =
        link.is("to") || (link.isDash() && words.joined(from + 1) && words.joined(from + 2));
    boolean alone = !words.joined(from + 3) || words.at(from + 3).isMark();
    if (one < 0 || other < 0 || !joined || !alone || words.at(from - 1).is("from")) {
      return null;
    }
    Quantity.Kind kind = kind(words, from, from + 3);
    if (kind == null) {
      return null;
    }
    Interval more = Interval.of(Math.max(one, other));
    return new Measure(kind, from, from + 3, more, Quantity.against(Math.min(one, other)));
  }

  private Quantity.@Nullable Kind kind(SentenceWords words, int from, int to) {
    Quantity.Kind right = behind.get(words.at(to).lower());
    if (right != null || words.at(to).isNoun()) {
      return right;
    }
    for (int i = from - 1; i >= from - REACH; i--) {
      Quantity.Kind left = before.get(words.at(i).lower());
      if (left != null) {
        return left;
      }
      if (words.at(i).is(",") || words.at(i).is(";")) {
        return null;
      }
    }
    return null;
  }

  private static int number(SentenceWords words, int at) {
    String figure = words.at(at).text();
    boolean whole = figure.length() < 5 && figure.chars().allMatch(Character::isDigit);
    return whole && Integer.parseInt(figure) < MOST ? Integer.parseInt(figure) : -1;
  }
}
