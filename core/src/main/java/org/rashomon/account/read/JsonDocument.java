package org.rashomon.account.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.text.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file that is one JSON value: an article, a list of them, or an object that holds such a list,
/// as services answer and JSON Feed has it.
final class JsonDocument {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The file of a report's event begins with the edition that made it.
  private static final Pattern OWN = Pattern.compile("\\s*+\\{\\s*+\"edition\"");

  private final FieldNames names;

  JsonDocument(FieldNames names) {
    this.names = names;
  }

  /// @throws Refused if it is too large, or no JSON
  List<Input> accounts(String path, InputStream in) throws IOException {
    byte[] bytes = ContentCoding.all(in);
    JsonNode root = read(Characters.decode(bytes, false));
    List<JsonNode> articles = articles(root);
    if (articles.isEmpty()) {
      return List.of(
          new Unreadable(
              path,
              "the JSON holds no article with a text",
              "say which field is its text with --field NAME=text"));
    }
    List<Input> inputs = new ArrayList<>();
    for (JsonNode article : articles) {
      int number = inputs.size() + 1;
      String place = articles.size() == 1 ? "the object" : "item " + number;
      String id = FileName.numbered(path, number);
      String sha256 = Hash.of(article.toString());
      inputs.add(
          article.isObject()
              ? new JsonRecord(article).article(names).input(path, place, id, sha256)
              : new Unreadable(path, place + " is no object", "each must be {\"text\": ...}"));
    }
    return inputs;
  }

  /// Whether a file that begins so holds articles, and isn't one that this program wrote.
  ///
  /// @param beginning as much of the file as tells its kind
  boolean isOfArticles(byte[] beginning) {
    String text = Characters.decode(beginning, false);
    String keys = FieldNames.key(text);
    return !OWN.matcher(text).lookingAt()
        && Stream.of(Fields.TEXT, Fields.HTML)
            .flatMap(field -> names.of(field).stream())
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .anyMatch(name -> keys.contains("\"" + name + "\""));
  }

  private static JsonNode read(String text) throws Refused {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw new Refused("is JSON but broken or cut off at line " + e.getLocation().getLineNr());
    }
  }

  private List<JsonNode> articles(JsonNode root) {
    if (root.isArray() && !root.isEmpty()) {
      return root.valueStream().toList();
    }
    if (isArticle(root)) {
      return List.of(root);
    }
    Optional<JsonNode> list =
        root.valueStream()
            .filter(value -> value.isArray() && !value.isEmpty())
            .filter(value -> isArticle(value.get(0)))
            .findFirst();
    return list.stream().flatMap(JsonNode::valueStream).toList();
  }

  private boolean isArticle(JsonNode value) {
    return value.isObject() && names.isArticle(new JsonRecord(value)::get);
  }
}
