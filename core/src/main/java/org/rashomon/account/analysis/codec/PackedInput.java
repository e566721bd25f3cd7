package org.rashomon.account.analysis.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// Reads what [PackedOutput] wrote.
///
/// Throws [IllegalArgumentException] or [IndexOutOfBoundsException] where that can't have been
/// written.
public final class PackedInput {

  /// How one value is read.
  public interface Reading<T> {
    T read(PackedInput in);
  }

  private static final int MOST_BITS = 28;

  private final byte[] bytes;
  private final List<String> strings = new ArrayList<>();
  private int at;
  private int lastEnd;

  PackedInput(byte[] bytes) {
    this.bytes = bytes;
  }

  public int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[at++];
      value |= (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
      if (shift == MOST_BITS) {
        throw new IllegalArgumentException("a number without an end");
      }
    }
  }

  int signed() {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  int[] whole() {
    int size = number();
    if (size < 0 || size > (bytes.length - at) / Integer.BYTES) {
      throw new IllegalArgumentException("a list of " + size);
    }
    int[] values = new int[size];
    ByteBuffer.wrap(bytes, at, size * Integer.BYTES).asIntBuffer().get(values);
    at += size * Integer.BYTES;
    return values;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  public String string() {
    int known = number();
    if (known > 0) {
      return strings.get(known - 1);
    }
    String value = text();
    strings.add(value);
    return value;
  }

  String text() {
    boolean whole = flag();
    int length = number();
    return whole ? utf8(length) : characters(length);
  }

  private String utf8(int length) {
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }

  private String characters(int length) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < length; i++) {
      value.append((char) number());
    }
    return value.toString();
  }

  double real() {
    return Double.parseDouble(string());
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, string());
  }

  Span span() {
    int start = lastEnd + signed();
    lastEnd = start + number();
    return new Span(start, lastEnd);
  }

  <T> @Nullable T optional(Reading<T> reading) {
    return flag() ? reading.read(this) : null;
  }

  <T> List<T> list(Reading<? extends T> reading) {
    int size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("a list of " + size);
    }
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reading.read(this));
    }
    return values;
  }

  /// @throws IllegalArgumentException if something is left
  void end() {
    if (at < bytes.length) {
      throw new IllegalArgumentException("more than was written");
    }
  }
}
