package org.rashomon.account.clean;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page's `meta` elements that say something, by `property`, `name` and `itemprop` in lower case;
/// the first of each name.
final class MetaTags {

  private static final SequencedSet<String> NAMES = PageWords.of("naming");

  private final Map<String, String> contents = new HashMap<>();

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        NAMES.forEach(attribute -> tags.add(meta.attr(attribute), content));
      }
    }
    return tags;
  }

  /// `itemprop` may hold several names.
  private void add(String names, String content) {
    if (!names.isEmpty()) {
      for (String name : names.toLowerCase(Locale.ROOT).split(" ", -1)) {
        contents.putIfAbsent(name, content);
      }
    }
  }

  /// The content of the first of the names that a tag bears.
  Optional<String> first(Collection<String> names) {
    return all(names).stream().findFirst();
  }

  /// In the names' order.
  List<String> all(Collection<String> names) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(contents.get(name)).stream())
        .toList();
  }
}
