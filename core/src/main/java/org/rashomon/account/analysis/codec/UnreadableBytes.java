package org.rashomon.account.analysis.codec;

import java.io.IOException;

/// Bytes that can't be read back as what they should be; the message says why, and what to do.
public final class UnreadableBytes extends IOException {

  private static final long serialVersionUID = 1;

  UnreadableBytes(String message) {
    super(message);
  }

  UnreadableBytes(String message, Throwable cause) {
    super(message, cause);
  }
}
