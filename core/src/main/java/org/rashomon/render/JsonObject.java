package org.rashomon.render;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// An object of JSON, its fields in the order in which they are given.
final class JsonObject extends LinkedHashMap<String, @Nullable Object> {

  private static final long serialVersionUID = 1;

  JsonObject with(String name, @Nullable Object value) {
    put(name, value);
    return this;
  }

  /// A field that is left out where there is no value.
  JsonObject withKnown(String name, @Nullable Object value) {
    return value == null ? this : with(name, value);
  }

  /// The other's fields.
  JsonObject with(JsonObject other) {
    putAll(other);
    return this;
  }
}
