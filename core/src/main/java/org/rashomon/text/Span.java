package org.rashomon.text;

/// A run of characters in one account's text.
///
/// Offsets are half-open and count UTF-16 units, as Java's strings do, everywhere inside the
/// program. What is printed counts Unicode code points instead; [CodePoints] converts at that
/// border and nowhere else.
public record Span(int start, int end) implements Comparable<Span> {

  /// @throws IllegalArgumentException if `start` is negative or after `end`
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /// The shortest span that covers both.
  public static Span hull(Span a, Span b) {
    return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share at least one character.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The characters of `text` that the span stands for.
  public String in(String text) {
    return text.substring(start, end);
  }

  /// By start, then the shorter first.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
