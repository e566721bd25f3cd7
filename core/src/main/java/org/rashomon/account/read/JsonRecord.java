package org.rashomon.account.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An object of JSON as a record of an article.
record JsonRecord(JsonNode object) {

  /// A field that says something; a number counts as its digits, several names as a list of them,
  /// and an object as the name that it bears.
  @Nullable String get(String name) {
    JsonNode value = object.get(name);
    return value == null ? null : said(value);
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

  /// Whether it tells something that could be an account.
  boolean isArticle() {
    return object.isObject()
        && (Fields.TEXT.in(this::get).isPresent() || Fields.HTML.in(this::get).isPresent());
  }
}
