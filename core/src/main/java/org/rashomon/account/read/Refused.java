package org.rashomon.account.read;

import java.io.IOException;

/// What is read isn't taken, because it goes beyond one of the [Limits] or is of a kind that
/// nothing here reads. The message says why and ends a sentence: "is larger than 64 MB".
final class Refused extends IOException {

  private static final long serialVersionUID = 1;

  Refused(String message) {
    super(message);
  }

  static Refused tooLarge() {
    return new Refused("is larger than " + Limits.megabytes(Limits.ACCOUNT_BYTES));
  }
}
