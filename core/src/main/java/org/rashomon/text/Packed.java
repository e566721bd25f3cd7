package org.rashomon.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values as bytes: small numbers take fewer of them, and every text is read back as it was, also
/// one that isn't valid UTF-16.
public final class Packed {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private Packed() {}

  public interface Write<T> {
    void write(DataOutput out, T value) throws IOException;
  }

  public interface Read<T> {
    T read(DataInput in) throws IOException;
  }

  /// Seven bits a byte, the lowest first (LEB128); a negative number takes five bytes.
  public static void writeInt(DataOutput out, int value) throws IOException {
    int left = value;
    while ((left & -MORE) != 0) {
      out.writeByte((left & (MORE - 1)) | MORE);
      left >>>= BITS;
    }
    out.writeByte(left);
  }

  public static int readInt(DataInput in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
      int next = in.readUnsignedByte();
      value |= (next & (MORE - 1)) << shift;
      if (next < MORE) {
        return value;
      }
    }
    throw new IOException("no number: more than five bytes");
  }

  public static void writeText(DataOutput out, String text) throws IOException {
    writeInt(out, text.length());
    for (int i = 0; i < text.length(); i++) {
      writeInt(out, text.charAt(i));
    }
  }

  public static String readText(DataInput in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int left = readInt(in); left > 0; left--) {
      text.append((char) readInt(in));
    }
    return text.toString();
  }

  public static <T> void writeList(DataOutput out, List<T> list, Write<? super T> each)
      throws IOException {
    writeInt(out, list.size());
    for (T one : list) {
      each.write(out, one);
    }
  }

  public static <T> List<T> readList(DataInput in, Read<? extends T> each) throws IOException {
    List<T> list = new ArrayList<>();
    for (int left = readInt(in); left > 0; left--) {
      list.add(each.read(in));
    }
    return list;
  }

  public static <T> void writeNullable(DataOutput out, @Nullable T value, Write<? super T> write)
      throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      write.write(out, value);
    }
  }

  public static <T> @Nullable T readNullable(DataInput in, Read<? extends T> read)
      throws IOException {
    return in.readBoolean() ? read.read(in) : null;
  }
}
