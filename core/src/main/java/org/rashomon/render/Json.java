package org.rashomon.render;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Values of JSON as they are printed.
final class Json {

  private Json() {}

  static <T, V> List<V> list(Collection<T> all, Function<T, V> value) {
    return all.stream().map(value).toList();
  }

  /// A constant's name in small letters.
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// A constant's name as words: `calls for`.
  static String words(Enum<?> constant) {
    return lower(constant).replace('_', ' ');
  }

  /// A whole number without a decimal point.
  static @Nullable Number number(@Nullable Double value) {
    if (value != null && value == Math.rint(value) && Math.abs(value) < 1e15) {
      return value.longValue();
    }
    return value;
  }

  static String text(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
