package org.rashomon.account.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
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

  private static final SequencedSet<String> ARTICLES = PageWords.of("article-type");

  /// What describes the page, where nothing describes an article.
  private static final SequencedSet<String> PAGES = PageWords.of("page-type");

  /// More nodes than this are a catalogue, not an article's description.
  private static final int MOST_NODES = 5000;

  private final List<JsonNode> articles;

  /// What a node elsewhere is called, by its `@id`.
  private final Map<String, String> named;

  private StructuredData(List<JsonNode> articles, Map<String, String> named) {
    this.articles = articles;
    this.named = named;
  }

  static StructuredData of(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      parsed(script.data().strip()).ifPresent(root -> collect(root, nodes));
    }
    List<JsonNode> articles = ofType(nodes, ARTICLES);
    return new StructuredData(articles.isEmpty() ? ofType(nodes, PAGES) : articles, named(nodes));
  }

  /// Broken JSON-LD tells nothing; the page's other marks still do.
  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> nodes) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        nodes.add(node);
      }
      if (node.isContainer()) {
        node.values().forEach(open::add);
      }
    }
  }

  private static List<JsonNode> ofType(List<JsonNode> nodes, Collection<String> endings) {
    return nodes.stream().filter(node -> isOf(node.path("@type"), endings)).toList();
  }

  private static boolean isOf(JsonNode type, Collection<String> endings) {
    if (type.isArray()) {
      return type.values().stream().anyMatch(each -> !each.isArray() && isOf(each, endings));
    }
    String name = type.asString("").toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private static Map<String, String> named(List<JsonNode> nodes) {
    Map<String, String> named = new HashMap<>();
    for (JsonNode node : nodes) {
      String name = node.path("name").asString("");
      if (node.path("@id").isString() && !name.isBlank()) {
        named.putIfAbsent(node.path("@id").asString(), name);
      }
    }
    return named;
  }

  /// Where the article says that it stands.
  List<String> addresses() {
    return articles.stream()
        .flatMap(article ->
            Stream.of(
                article.path("mainEntityOfPage").path("@id"),
                article.path("mainEntityOfPage"),
                article.path("url")))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .toList();
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
      List<String> names = namesOf(article.path(name));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private List<String> namesOf(JsonNode node) {
    if (node.isArray()) {
      return node.values().stream()
          .flatMap(part -> (part.isArray() ? List.<String>of() : namesOf(part)).stream())
          .distinct()
          .toList();
    }
    String own = node.isString() ? node.asString() : node.path("name").asString("");
    String name = own.isEmpty() ? named.getOrDefault(node.path("@id").asString(""), "") : own;
    return name.isBlank() ? List.of() : List.of(name.strip());
  }
}
