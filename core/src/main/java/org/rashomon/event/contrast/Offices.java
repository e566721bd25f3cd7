package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Table;

/// Reads the names of offices so that they can be compared.
final class Offices {

  private static final Set<String> TIMES = Set.of("former", "acting", "future");
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "for", "and", "his", "her", "its", "their", "'s", "s");

  private static final List<String> PORTFOLIO_TITLES = List.of("minister", "secretary");
  private static final Set<String> BELOW =
      Set.of(
          "deputy",
          "vice",
          "assistant",
          "associate",
          "junior",
          "shadow",
          "under",
          "undersecretary",
          "permanent",
          "parliamentary",
          "press");

  private record Member(String kind, List<String> words) {}

  private final Map<String, String> spellings = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Member> portfolios = new ArrayList<>();

  Offices() {
    for (Table.Row row : rows("office-words", 3)) {
      spellings.put(row.get(0), row.get(1));
    }
    for (Table.Row row : rows("exclusive-offices", 4)) {
      int number = 0;
      for (String office : row.get(1).split(";", -1)) {
        for (String name : office.strip().split("\\|", -1)) {
          members.add(new Member(row.get(0) + ":" + number, List.of(name.strip().split(" ", -1))));
        }
        number++;
      }
    }
    for (Table.Row row : rows("portfolios", 4)) {
      for (String name : row.several(1)) {
        portfolios.add(new Member(row.get(0), List.of(name.split(" ", -1))));
      }
    }
    members.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  OfficeName read(String office) {
    List<String> words = normalised(office);
    String time = words.stream().filter(TIMES::contains).findFirst().orElse("");
    List<String> timeless = words.stream().filter(word -> !TIMES.contains(word)).toList();
    Set<String> telling = new LinkedHashSet<>(timeless);
    telling.removeAll(EMPTY);
    Set<String> kinds = kinds(timeless);
    kinds.addAll(portfolios(timeless));
    return new OfficeName(String.join(" ", words), telling, time, kinds);
  }

  /// What a minister or a secretary is of, as `minister:transport`; none for those below them.
  private Set<String> portfolios(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    if (words.stream().anyMatch(BELOW::contains)) {
      return found;
    }
    for (String title : PORTFOLIO_TITLES) {
      for (Member portfolio : portfolios) {
        if (words.contains(title) && Collections.indexOfSubList(words, portfolio.words()) >= 0) {
          found.add(title + ":" + portfolio.kind());
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
  private Set<String> kinds(List<String> words) {
    List<String> left = new ArrayList<>(words);
    int sheriff = left.indexOf("sheriff");
    if (sheriff >= 0 && sheriff + 1 < left.size() && !left.get(sheriff + 1).equals("of")) {
      left.set(sheriff, "\n"); // "sheriff's office spokesman"
    }
    Set<String> found = new LinkedHashSet<>();
    for (Member member : members) {
      int at = Collections.indexOfSubList(left, member.words());
      if (at >= 0) {
        found.add(member.kind());
        for (int i = 0; i < member.words().size(); i++) {
          left.set(at + i, "\n");
        }
      }
    }
    return found;
  }

  static List<Table.Row> rows(String name, int columns) {
    return Table.of(Offices.class, "en/" + name + ".tsv").rows(columns);
  }
}
