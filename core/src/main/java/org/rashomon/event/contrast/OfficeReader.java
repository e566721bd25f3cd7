package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.event.contrast.OfficeName.Exclusive;
import org.rashomon.event.contrast.OfficeName.Term;
import org.rashomon.text.Table;

/// Reads the names of offices so that they can be compared.
final class OfficeReader {

  private record Entry(Exclusive office, List<String> words) {}

  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, WordRole> roles = new HashMap<>();
  private final List<Entry> exclusive = new ArrayList<>();
  private final List<Entry> portfolios = new ArrayList<>();

  /// What a word does in an office's name.
  enum WordRole {
    /// It says when the office is held.
    TERM,
    /// It says nothing.
    EMPTY,
    /// It heads the name of an office that is of a portfolio.
    PORTFOLIO,
    /// It sets the office below the one that its other words name.
    BELOW
  }

  OfficeReader() {
    for (Table.Row row : rows("office-words", 3)) {
      spellings.put(row.get(0), row.get(1));
    }
    for (Table.Row row : rows("office-word-roles", 3)) {
      roles.put(row.get(0), WordRole.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    for (Table.Row row : rows("exclusive-offices", 4)) {
      for (String office : row.get(1).split(";", -1)) {
        for (String name : office.strip().split("\\|", -1)) {
          exclusive.add(new Entry(new Exclusive(row.get(0), office.strip()), words(name)));
        }
      }
    }
    for (Table.Row row : rows("portfolios", 4)) {
      for (String name : row.several(1)) {
        portfolios.add(new Entry(new Exclusive("", row.get(0)), words(name)));
      }
    }
    exclusive.sort(Comparator.comparingInt(entry -> -entry.words().size()));
  }

  private static List<String> words(String name) {
    return List.of(name.strip().split(" ", -1));
  }

  OfficeName read(String office) {
    List<String> words = normalised(office);
    List<String> timeless = words.stream().filter(word -> !has(word, WordRole.TERM)).toList();
    Set<String> meaning = new LinkedHashSet<>(timeless);
    meaning.removeIf(word -> has(word, WordRole.EMPTY));
    Term term =
        words.stream()
            .filter(word -> has(word, WordRole.TERM))
            .findFirst()
            .map(word -> Term.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Term.NOW);
    Set<Exclusive> offices = exclusive(timeless);
    offices.addAll(portfolios(timeless));
    return new OfficeName(String.join(" ", words), meaning, term, offices);
  }

  private boolean has(String word, WordRole role) {
    return roles.get(word) == role;
  }

  /// What a minister or a secretary is of, one set for each title; none for those below them.
  private Set<Exclusive> portfolios(List<String> words) {
    Set<Exclusive> found = new LinkedHashSet<>();
    if (words.stream().anyMatch(word -> has(word, WordRole.BELOW))) {
      return found;
    }
    for (String title : words.stream().filter(word -> has(word, WordRole.PORTFOLIO)).toList()) {
      for (Entry portfolio : portfolios) {
        if (Collections.indexOfSubList(words, portfolio.words()) >= 0) {
          found.add(new Exclusive(title, portfolio.office().office()));
        }
      }
    }
    return found;
  }

  private List<String> normalised(String office) {
    String plain =
        office
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace("united states", "us")
            .replaceAll("[-,–—]", " ")
            .strip();
    List<String> words = new ArrayList<>();
    for (String word : plain.split("\\s+", -1)) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      words.addAll(Arrays.asList(spellings.getOrDefault(bare, bare).split(" ", -1)));
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  /// Longer names first, so that `vice president` isn't read as `president`.
  private Set<Exclusive> exclusive(List<String> words) {
    List<String> left = new ArrayList<>(words);
    int sheriff = left.indexOf("sheriff");
    if (sheriff >= 0 && sheriff + 1 < left.size() && !left.get(sheriff + 1).equals("of")) {
      left.set(sheriff, "\n"); // "sheriff's office spokesman"
    }
    Set<Exclusive> found = new LinkedHashSet<>();
    for (Entry entry : exclusive) {
      int at = Collections.indexOfSubList(left, entry.words());
      if (at >= 0) {
        found.add(entry.office());
        for (int i = 0; i < entry.words().size(); i++) {
          left.set(at + i, "\n");
        }
      }
    }
    return found;
  }

  static List<Table.Row> rows(String name, int columns) {
    return Table.of(OfficeReader.class, "en/" + name + ".tsv").rows(columns);
  }
}
