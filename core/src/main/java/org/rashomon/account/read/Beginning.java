package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/// The first bytes of a file, by which its kind is recognised, and the file from there on.
final class Beginning {

  private final byte[] bytes;
  private final InputStream rest;

  private Beginning(byte[] bytes, InputStream rest) {
    this.bytes = bytes;
    this.rest = rest;
  }

  /// At most [Limits#SNIFFED]; fewer where the file is shorter or soon damaged.
  byte[] bytes() {
    return bytes;
  }

  /// @throws IOException if not a byte can be read
  static Beginning of(InputStream in) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] part = new byte[Limits.SNIFFED];
    try {
      int count = in.read(part);
      while (count >= 0 && read.size() + count < Limits.SNIFFED) {
        read.write(part, 0, count);
        count = in.read(part, 0, Limits.SNIFFED - read.size());
      }
      read.write(part, 0, Math.max(0, count));
    } catch (IOException e) {
      if (read.size() == 0) {
        throw e;
      }
      return new Beginning(read.toByteArray(), new Failing(e));
    }
    return new Beginning(read.toByteArray(), in);
  }

  /// The file from its first byte on; fails where the file did.
  InputStream whole() {
    return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
  }

  /// A stream that ends as another did.
  private static final class Failing extends InputStream {

    private final IOException damage;

    Failing(IOException damage) {
      this.damage = damage;
    }

    @Override
    public int read() throws IOException {
      throw damage;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      throw damage;
    }
  }
}
