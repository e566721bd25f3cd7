package org.rashomon.contrast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the names of offices so that they can be compared.
final class Offices {

  private static final Set<String> TIMES = Set.of("former", "acting", "future");
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "for", "and", "his", "her", "its", "their", "'s", "s");

  private record Member(String kind, List<String> words) {}

  private final Map<String, String> spellings = new HashMap<>();
  private final List<Member> members = new ArrayList<>();

  Offices() {
    for (List<String> row : rows("office-words", 3)) {
      spellings.put(row.get(0), row.get(1));
    }
    for (List<String> row : rows("exclusive-offices", 4)) {
      int number = 0;
      for (String office : row.get(1).split(";", -1)) {
        for (String name : office.strip().split("\\|", -1)) {
          members.add(new Member(row.get(0) + ":" + number, List.of(name.strip().split(" ", -1))));
        }
        number++;
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
    return new OfficeName(String.join(" ", words), telling, time, kinds(timeless));
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
    Set<String> found = new LinkedHashSet<>();
    for (Member member : members) {
      int at = java.util.Collections.indexOfSubList(left, member.words());
      if (at >= 0) {
        found.add(member.kind());
        for (int i = 0; i < member.words().size(); i++) {
          left.set(at + i, "\n");
        }
      }
    }
    return found;
  }

  static List<List<String>> rows(String name, int columns) {
    String resource = "en/" + name + ".tsv";
    try (InputStream in = Offices.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .peek(row -> {
            if (row.size() != columns) {
              throw new IllegalStateException(resource + ": " + columns + " columns in " + row);
            }
          })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
  }
}
