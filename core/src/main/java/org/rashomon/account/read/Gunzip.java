package org.rashomon.account.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Unpacks gzip (RFC 1952) of any number of members, as web archives are packed.
///
/// Java's own `GZIPInputStream` takes a damaged member for the end of the file, and calls itself
/// once for each empty one, so that enough of them overflow the stack.
final class Gunzip extends FilterInputStream {

  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_CHECK = 2;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private boolean within;
  private boolean ended;

  Gunzip(InputStream packed) {
    super(packed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (!within) {
        begin();
      } else {
        int count = inflate(into, from, length);
        if (count > 0) {
          return count;
        }
      }
    }
    return -1;
  }

  private int inflate(byte[] into, int from, int length) throws IOException {
    try {
      int count = inflater.inflate(into, from, length);
      if (count > 0) {
        check.update(into, from, count);
      } else if (inflater.finished()) {
        end();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("a dictionary is asked for");
      } else {
        fill();
        inflater.setInput(buffer, at, filled - at);
        at = filled;
      }
      return count;
    } catch (DataFormatException e) {
      throw new ZipException(String.valueOf(e.getMessage()));
    }
  }

  /// The next member's header, or the end of the file; zeros between are padding.
  private void begin() throws IOException {
    int first = one();
    while (first == 0) {
      first = one();
    }
    if (first < 0) {
      ended = true;
      return;
    }
    if (first != 0x1f || must() != 0x8b || must() != 8) {
      throw new ZipException("no gzip member begins here");
    }
    int flags = must();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(must() | must() << 8);
    }
    skipText((flags & NAME) != 0);
    skipText((flags & COMMENT) != 0);
    skip((flags & HEADER_CHECK) != 0 ? 2 : 0);
    inflater.reset();
    check.reset();
    within = true;
  }

  private void end() throws IOException {
    at -= inflater.getRemaining();
    boolean whole =
        number() == check.getValue() && number() == (inflater.getBytesWritten() & 0xFFFFFFFFL);
    if (!whole) {
      throw new ZipException("a member's check sum is wrong");
    }
    within = false;
  }

  private long number() throws IOException {
    return must() | (long) must() << 8 | (long) must() << 16 | (long) must() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      must();
    }
  }

  private void skipText(boolean isThere) throws IOException {
    int c = isThere ? must() : 0;
    while (c != 0) {
      c = must();
    }
  }

  private int must() throws IOException {
    int b = one();
    if (b < 0) {
      throw new EOFException("the gzip data end within a member");
    }
    return b;
  }

  private int one() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled ? buffer[at++] & 0xFF : -1;
  }

  private void fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
      if (filled == 0) {
        throw new EOFException("the gzip data end within a member");
      }
    }
  }

  @Override
  public int available() {
    return ended ? 0 : 1;
  }

  @Override
  public long skip(long count) throws IOException {
    return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, buffer.length)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
