package org.rashomon.app;

/// What the program tells the shell.
enum ExitStatus {
  DONE(0),
  /// Done, but some input could not be read; each was named on standard error.
  PARTLY(1),
  USAGE(2),
  /// Nothing could be read.
  NOTHING(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
