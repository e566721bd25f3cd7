package org.rashomon.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Phrases of a table, each with what it stands for, looked up by their first word; of those that
/// fit, the longest comes first, then the one that stands first in the table.
///
/// @param byFirst by first word, each list in that order
public record PhraseTable<V>(Map<String, List<Phrase<V>>> byFirst) {

  /// @param words never none
  public record Phrase<V>(List<String> words, V value) {

    public Phrase {
      words = List.copyOf(words);
    }
  }

  /// A phrase that stands in a list of words.
  ///
  /// @param to index of the word behind it
  public record Match<V>(int to, V value) {}

  public PhraseTable {
    byFirst = Map.copyOf(byFirst);
  }

  /// @param phrases of a row, their words apart by spaces
  /// @param value what a row's phrases stand for
  public static <V> PhraseTable<V> of(
      List<Table.Row> rows,
      Function<Table.Row, List<String>> phrases,
      Function<Table.Row, V> value) {
    Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
    for (Table.Row row : rows) {
      for (String phrase : phrases.apply(row)) {
        List<String> words = List.of(phrase.split(" ", -1));
        byFirst
            .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
            .add(new Phrase<>(words, value.apply(row)));
      }
    }
    byFirst.replaceAll((_, list) ->
        list.stream()
            .sorted(Comparator.comparingInt((Phrase<V> phrase) -> -phrase.words().size()))
            .toList());
    return new PhraseTable<>(byFirst);
  }

  /// The same for one phrase a row, which stands in that column.
  public static <V> PhraseTable<V> of(
      List<Table.Row> rows, int column, Function<Table.Row, V> value) {
    return of(rows, row -> List.of(row.get(column)), value);
  }

  /// Those whose first word it is.
  public List<Phrase<V>> beginningWith(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  /// Those that stand there; none where the index is outside the list.
  ///
  /// @param form of a word, as the table writes it
  public <W> Stream<Match<V>> at(List<W> words, Function<? super W, String> form, int from) {
    if (from < 0 || from >= words.size()) {
      return Stream.empty();
    }
    return beginningWith(form.apply(words.get(from))).stream()
        .filter(phrase -> stands(phrase.words(), words, form, from))
        .map(phrase -> new Match<>(from + phrase.words().size(), phrase.value()));
  }

  /// The longest that stands there.
  public <W> Optional<Match<V>> longest(List<W> words, Function<? super W, String> form, int from) {
    return at(words, form, from).findFirst();
  }

  private static <W> boolean stands(
      List<String> phrase, List<W> words, Function<? super W, String> form, int from) {
    if (from + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!form.apply(words.get(from + i)).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
