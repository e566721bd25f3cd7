package org.rashomon.account.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Apple's binary property lists, as far as a saved page needs them: dictionaries, strings, data.
/// Only what is asked for is read, so objects that hold each other in circles lead nowhere.
final class BinaryPropertyList {

  static final String MARK = "bplist00";

  private static final int TRAILER = 32;
  private static final int DICTIONARY = 0xD;

  private final ByteBuffer bytes;
  private final int offsetSize;
  private final int referenceSize;
  private final long objects;
  private final long top;
  private final long table;

  private BinaryPropertyList(byte[] list) {
    this.bytes = ByteBuffer.wrap(list);
    int trailer = list.length - TRAILER;
    this.offsetSize = list[trailer + 6] & 0xFF;
    this.referenceSize = list[trailer + 7] & 0xFF;
    this.objects = bytes.getLong(trailer + 8);
    this.top = bytes.getLong(trailer + 16);
    this.table = bytes.getLong(trailer + 24);
  }

  /// The bytes or the string, in UTF-8, to which keys lead through dictionaries.
  ///
  /// @throws IOException if the list is broken on the way
  static Optional<byte[]> value(byte[] list, String... keys) throws IOException {
    if (list.length < MARK.length() + TRAILER) {
      throw new IOException("the property list is cut off");
    }
    try {
      BinaryPropertyList read = new BinaryPropertyList(list);
      int at = read.offset(read.top);
      for (String key : keys) {
        at = read.entry(at, key);
        if (at < 0) {
          return Optional.empty();
        }
      }
      return Optional.of(read.content(at));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      throw new IOException("the property list is broken", e);
    }
  }

  private int offset(long object) {
    if (object < 0 || object >= objects) {
      throw new IndexOutOfBoundsException("no such object");
    }
    return Math.toIntExact(number(Math.toIntExact(table + object * offsetSize), offsetSize));
  }

  private long number(int at, int size) {
    long number = 0;
    for (int i = 0; i < size; i++) {
      number = (number << 8) | (bytes.get(at + i) & 0xFF);
    }
    return number;
  }

  /// Where the value of a dictionary's key is; -1 without.
  private int entry(int dictionary, String key) {
    if ((bytes.get(dictionary) >> 4 & 0xF) != DICTIONARY) {
      return -1;
    }
    int count = count(dictionary);
    int keys = contentAt(dictionary);
    for (int i = 0; i < count; i++) {
      int at = offset(number(keys + i * referenceSize, referenceSize));
      if (key.equals(new String(content(at), StandardCharsets.UTF_8))) {
        return offset(number(keys + (count + i) * referenceSize, referenceSize));
      }
    }
    return -1;
  }

  private int count(int object) {
    int low = bytes.get(object) & 0xF;
    return low < 0xF
        ? low
        : Math.toIntExact(number(object + 2, 1 << (bytes.get(object + 1) & 0x3)));
  }

  private int contentAt(int object) {
    return (bytes.get(object) & 0xF) < 0xF
        ? object + 1
        : object + 2 + (1 << (bytes.get(object + 1) & 0x3));
  }

  private byte[] content(int object) {
    int from = contentAt(object);
    int count = count(object);
    return switch (bytes.get(object) >> 4 & 0xF) {
      case 0x4, 0x5 -> slice(from, count);
      case 0x6 ->
          new String(slice(from, Math.multiplyExact(count, 2)), StandardCharsets.UTF_16BE)
              .getBytes(StandardCharsets.UTF_8);
      default -> new byte[0];
    };
  }

  private byte[] slice(int from, int length) {
    if (length > bytes.capacity() - from) {
      throw new IndexOutOfBoundsException("beyond the end");
    }
    return Arrays.copyOfRange(bytes.array(), from, from + length);
  }
}
