package org.rashomon.account.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An object of JSON as a record of an article.
final class JsonRecord {

  private final Map<String, JsonNode> fields = new TreeMap<>();

  private final SequencedMap<String, String> all = new LinkedHashMap<>();

  /// @param object anything else has no fields
  JsonRecord(JsonNode object) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = field.getValue();
      if (!value.isNull()) {
        all.put(field.getKey(), value.isString() ? value.asString() : value.toString());
      }
      String key = FieldNames.key(field.getKey());
      if (key.equals(field.getKey())) {
        fields.put(key, field.getValue());
      } else {
        fields.putIfAbsent(key, field.getValue());
      }
    }
  }

  /// As an article.
  ArticleRecord article(FieldNames names) {
    return new ArticleRecord(names, this::get, all);
  }

  /// A field that says something; a number counts as its digits, several names as a list of them,
  /// and an object as the name that it bears. A point leads into an object: `article.body`.
  @Nullable String get(String name) {
    JsonNode value = fields.get(name);
    if (value != null) {
      return said(value);
    }
    int point = name.indexOf('.');
    JsonNode object = point < 0 ? null : fields.get(name.substring(0, point));
    return object == null ? null : new JsonRecord(object).get(name.substring(point + 1));
  }

  private static @Nullable String said(JsonNode value) {
    if (value.isString() || value.isNumber()) {
      return value.asString();
    }
    if (value.isObject() && value.has("name")) {
      JsonNode name = value.get("name");
      return name.isString() ? name.asString() : null;
    }
    if (value.isArray() && !value.isEmpty()) {
      List<String> names = value.valueStream().map(JsonRecord::said).map(String::valueOf).toList();
      return names.stream().collect(Collectors.joining(", "));
    }
    return null;
  }
}
