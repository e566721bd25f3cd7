package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    STORY,
    /// What builders of pages call any part of one: says nothing.
    PLAIN,
    /// A name that begins so says what the element stands beside (`has-sidebar`) or what its story
    /// is about (`tag-newsletter`), not what it is for.
    OF_ANOTHER
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

  /// What the element's names say, its own among them where the page made that up: of several
  /// things what the most words say ("author-bio" is no author), then the first in the order of
  /// [Meaning].
  static Optional<Meaning> of(Element element) {
    String own = element.normalName().indexOf('-') > 0 ? element.normalName() : "";
    return of(String.join(" ", element.className(), element.id(), element.attr("role"), own));
  }

  static Optional<Meaning> of(String names) {
    if (names.length() > 1000) {
      return Optional.empty();
    }
    return Stream.of(names.split("\\s+", -1))
        .flatMap(name -> entries(words(name)).stream())
        .min(STRONGEST)
        .map(Entry::meaning)
        .filter(meaning -> meaning != Meaning.PLAIN);
  }

  /// What one name says. One that begins with a word of another thing says something only where the
  /// table has that word and the next ones together ("tag-list").
  private static List<Entry> entries(List<String> words) {
    boolean ofAnother = !words.isEmpty() && holds(words.getFirst(), Meaning.OF_ANOTHER);
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = words.subList(i, words.size());
      for (Entry entry : ENTRIES.getOrDefault(rest.getFirst(), List.of())) {
        int length = entry.words.size();
        boolean counts = ofAnother ? i == 0 && length > 1 : entry.meaning != Meaning.OF_ANOTHER;
        if (counts && length <= rest.size() && rest.subList(0, length).equals(entry.words)) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  private static boolean holds(String first, Meaning meaning) {
    return ENTRIES.getOrDefault(first, List.of()).stream()
        .anyMatch(entry -> entry.meaning == meaning);
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
