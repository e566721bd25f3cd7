package org.rashomon.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD (schema.org).
final class StructuredData {

  /// Pages write their JSON-LD by hand and by template; what browsers forgive is forgiven.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /// More nodes than this are a catalogue, not an article's description.
  private static final int MOST_NODES = 5000;

  private final List<JsonNode> articles;

  private StructuredData(List<JsonNode> articles) {
    this.articles = articles;
  }

  static StructuredData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      parsed(script.data().strip()).ifPresent(root -> collect(root, articles));
    }
    return new StructuredData(articles);
  }

  /// Broken JSON-LD tells nothing; the page's other marks still do.
  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> articles) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isObject() && isArticle(node.path("@type"))) {
        articles.add(node);
      }
      if (node.isContainer()) {
        node.values().forEach(open::add);
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      return type.values().stream().anyMatch(StructuredData::isArticle);
    }
    String name = type.asString("").toLowerCase(Locale.ROOT);
    return name.endsWith("article") || name.endsWith("posting") || name.equals("report");
  }

  /// The first text of that name.
  Optional<String> text(String name) {
    return articles.stream()
        .map(article -> article.path(name))
        .filter(JsonNode::isString)
        .map(node -> node.asString().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /// The names of what stands there: a person, a body, several, or a bare name.
  List<String> names(String name) {
    for (JsonNode article : articles) {
      List<String> names = names(article.path(name));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> names(JsonNode node) {
    if (node.isArray()) {
      return node.values().stream()
          .flatMap(part -> (part.isArray() ? List.<String>of() : names(part)).stream())
          .distinct()
          .toList();
    }
    String name = node.isString() ? node.asString() : node.path("name").asString("");
    return name.isBlank() ? List.of() : List.of(name.strip());
  }
}
