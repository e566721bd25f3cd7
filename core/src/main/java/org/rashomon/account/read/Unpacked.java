package org.rashomon.account.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes without the gzip around them, if there is any; recognised by the first two, whatever the
/// name.
final class Unpacked {

  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  static InputStream of(InputStream in) throws IOException {
    BufferedInputStream packed = new BufferedInputStream(in, BUFFER);
    packed.mark(Magic.GZIP.length());
    byte[] first = packed.readNBytes(Magic.GZIP.length());
    packed.reset();
    return Magic.begins(first, Magic.GZIP) ? new Gunzip(packed) : packed;
  }
}
