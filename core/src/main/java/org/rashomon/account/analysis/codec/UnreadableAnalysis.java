package org.rashomon.account.analysis.codec;

import java.io.IOException;

/// Bytes that can't be read back as an analysis; the message says why, and what to do.
public final class UnreadableAnalysis extends IOException {

  private static final long serialVersionUID = 1;

  UnreadableAnalysis(String message) {
    super(message);
  }

  UnreadableAnalysis(String message, Throwable cause) {
    super(message, cause);
  }
}
