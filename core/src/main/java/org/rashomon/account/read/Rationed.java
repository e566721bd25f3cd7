package org.rashomon.account.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that gives no more bytes than it was last allowed to. It stands before parsers that
/// would gather a header of any length in memory.
final class Rationed extends FilterInputStream {

  private static final long UNLIMITED = Long.MAX_VALUE;

  private long left = UNLIMITED;
  private String limit = "";
  private long given;
  private long lineEnds;

  Rationed(InputStream in) {
    super(in);
  }

  /// @param limit what to say if more is asked for, see [Refused]
  void allow(long bytes, String limit) {
    this.left = bytes;
    this.limit = limit;
  }

  void allowAll() {
    left = UNLIMITED;
  }

  /// How many bytes were given so far.
  long given() {
    return given;
  }

  /// How many of the bytes given last are line ends.
  long lineEnds() {
    return lineEnds;
  }

  private void count(byte[] bytes, int from, int to) {
    int at = to;
    while (at > from && (bytes[at - 1] == '\n' || bytes[at - 1] == '\r')) {
      at--;
    }
    lineEnds = at > from ? to - at : lineEnds + to - at;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (left <= 0 && length > 0) {
      throw new Refused(limit);
    }
    int count = in.read(into, from, (int) Math.min(length, left));
    if (count > 0) {
      given += count;
      count(into, from, from + count);
      left -= left == UNLIMITED ? 0 : count;
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
