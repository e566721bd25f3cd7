package org.rashomon.app;

/// What the program tells the shell.
enum ExitStatus {
  DONE,
  /// Done, but some input could not be read; each was named on standard error.
  PARTLY,
  USAGE,
  /// Nothing could be read.
  NOTHING;

  int code() {
    return ordinal();
  }
}
