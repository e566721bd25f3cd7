package org.rashomon.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds things in a list by where they stand; the list must be by place and without overlaps.
public final class Spans {

  private Spans() {}

  /// The index of the last that starts at or before the offset; -1 where none does.
  public static <T> int startingBy(List<T> all, Function<? super T, Span> span, int offset) {
    return first(all, one -> span.apply(one).start() > offset) - 1;
  }

  /// The index of the first that starts at or after the offset; the list's size where none does.
  public static <T> int startingFrom(List<T> all, Function<? super T, Span> span, int offset) {
    return first(all, one -> span.apply(one).start() >= offset);
  }

  /// The index of the first that ends after the offset; the list's size where none does.
  public static <T> int endingAfter(List<T> all, Function<? super T, Span> span, int offset) {
    return first(all, one -> span.apply(one).end() > offset);
  }

  /// Those that share a character with the part: a view of the list.
  public static <T> List<T> overlapping(List<T> all, Function<? super T, Span> span, Span part) {
    int from = endingAfter(all, span, part.start());
    int to = from;
    while (to < all.size() && span.apply(all.get(to)).overlaps(part)) {
      to++;
    }
    return all.subList(from, to);
  }

  /// The index of the first that meets a condition that all behind it meet as well.
  private static <T> int first(List<T> all, Predicate<T> condition) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(all.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
