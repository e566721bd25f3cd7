package org.rashomon.event.collate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that tell nothing about what is said, and so don't show that two passages say the same.
final class FunctionWords {

  static final Set<String> ENGLISH = read("/org/rashomon/event/collate/en/function-words.tsv");

  private FunctionWords() {}

  private static Set<String> read(String resource) {
    try (InputStream in = FunctionWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0])
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
  }
}
