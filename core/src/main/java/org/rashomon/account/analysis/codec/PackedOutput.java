package org.rashomon.account.analysis.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// Values as few bytes. [PackedInput] reads them in the same order.
public final class PackedOutput {

  /// How one value is written.
  public interface Writing<T> {
    void write(PackedOutput out, T value);
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new HashMap<>();
  private int lastEnd;

  public byte[] toByteArray() {
    return bytes.toByteArray();
  }

  /// Seven bits a byte, the lowest first; small numbers that aren't negative take one byte.
  public void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /// Small numbers of either sign take one byte.
  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  /// Numbers that are as often large as small, four bytes each.
  void whole(int... values) {
    number(values.length);
    ByteBuffer four = ByteBuffer.allocate(values.length * Integer.BYTES);
    four.asIntBuffer().put(values);
    bytes.writeBytes(four.array());
  }

  void flag(boolean value) {
    bytes.write(value ? 1 : 0);
  }

  /// A string is written once; then it is a number.
  public void string(String value) {
    Integer known = strings.get(value);
    if (known != null) {
      number(known);
      return;
    }
    strings.put(value, strings.size() + 1);
    number(0);
    text(value);
  }

  /// A text that stands here only.
  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(utf8, StandardCharsets.UTF_8).equals(value);
    flag(whole); // UTF-8 has no half characters
    if (whole) {
      number(utf8.length);
      bytes.writeBytes(utf8);
    } else {
      number(value.length());
      value.chars().forEach(this::number);
    }
  }

  /// As Java writes it, which is exact.
  void real(double value) {
    string(Double.toString(value));
  }

  void constant(Enum<?> value) {
    string(value.name());
  }

  /// By how far it begins after the end of the span before.
  void span(Span value) {
    signed(value.start() - lastEnd);
    number(value.length());
    lastEnd = value.end();
  }

  <T> void optional(@Nullable T value, Writing<T> writing) {
    flag(value != null);
    if (value != null) {
      writing.write(this, value);
    }
  }

  <T> void list(List<T> values, Writing<? super T> writing) {
    number(values.size());
    values.forEach(value -> writing.write(this, value));
  }
}
