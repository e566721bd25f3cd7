package org.rashomon.account.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes without the gzip around them, if there is any; told from the first two, whatever the name.
final class Unpacked {

  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  static InputStream of(InputStream in) throws IOException {
    BufferedInputStream packed = new BufferedInputStream(in, BUFFER);
    packed.mark(2);
    boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
    packed.reset();
    return gzip ? new Gunzip(packed) : packed;
  }
}
