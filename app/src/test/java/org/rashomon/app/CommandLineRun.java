package org.rashomon.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// One run of the program in this process: its exit status and what it printed.
record CommandLineRun(int status, String out, String err) {

  /// The repository's folder.
  static final Path ROOT = Path.of(System.getProperty("rashomon.root", "..")).toAbsolutePath();

  static CommandLineRun of(Object... arguments) {
    return reading("", arguments);
  }

  static CommandLineRun reading(String standardInput, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> words = Arrays.stream(arguments).map(Object::toString).toList();
    int status =
        Main.run(
            new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false),
            words);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> warnings() {
    return err.lines().toList();
  }
}
