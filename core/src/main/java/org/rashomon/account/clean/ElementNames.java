package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rashomon.text.Table;

/// What an element's class, id and role say of what it holds, by the table `names`.
final class ElementNames {

  /// What names can tell, what goes before first.
  enum Meaning {
    DROP,
    COMMENT,
    CAPTION,
    BYLINE,
    PROMOTION,
    NAVIGATION,
    STORY
  }

  private record Entry(Meaning meaning, List<String> words) {}

  private static final Comparator<Entry> STRONGEST =
      Comparator.comparingInt((Entry entry) -> -entry.words.size()).thenComparing(Entry::meaning);

  /// By first word, in the table's order.
  private static final Map<String, List<Entry>> ENTRIES = load();

  private ElementNames() {}

  private static Map<String, List<Entry>> load() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (List<String> row : Table.of(ElementNames.class, "en/names.tsv").cells()) {
      List<String> words = Arrays.asList(row.get(1).split(" ", -1));
      entries
          .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Entry(Meaning.valueOf(row.get(0)), words));
    }
    return entries;
  }

  /// What the element's names say: of several things what the most words say ("author-bio" is no
  /// author), then the first in the order of [Meaning].
  static Optional<Meaning> of(Element element) {
    return of(element.className() + " " + element.id() + " " + element.attr("role"));
  }

  static Optional<Meaning> of(String names) {
    if (names.length() > 1000) {
      return Optional.empty();
    }
    List<Entry> found = new ArrayList<>();
    for (String name : names.split("\\s+", -1)) {
      List<String> words = words(name);
      for (int i = 0; i < words.size(); i++) {
        for (Entry entry : ENTRIES.getOrDefault(words.get(i), List.of())) {
          if (words.subList(i, words.size()).size() >= entry.words.size()
              && words.subList(i, i + entry.words.size()).equals(entry.words)) {
            found.add(entry);
          }
        }
      }
    }
    return found.stream().min(STRONGEST).map(Entry::meaning);
  }

  /// "articleBody-main_text" is article, body, main, text.
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if (word.length() > 0 && (hump || !Character.isLetter(c))) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(String.valueOf(c).toLowerCase(Locale.ROOT));
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
