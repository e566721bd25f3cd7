package org.rashomon.app;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where the program reads and prints, always in UTF-8.
///
/// @param interactive whether a person sees standard output and standard error as they are printed
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  /// The process's own streams.
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        printing(FileDescriptor.out, 1 << 16),
        printing(FileDescriptor.err, 1 << 8),
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
  }

  private static PrintStream printing(FileDescriptor to, int buffer) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(to), buffer), false, StandardCharsets.UTF_8);
  }

  /// One line on standard error, at once.
  void warn(String line) {
    err.println("rashomon: " + line);
    err.flush();
  }
}
