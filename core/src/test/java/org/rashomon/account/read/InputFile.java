package org.rashomon.account.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file that a test writes and the program reads.
final class InputFile {

  private InputFile() {}

  static List<Input> read(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try (Stream<Input> inputs = new Reader().read(List.of(file), InputStream.nullInputStream())) {
      return inputs.toList();
    }
  }

  /// The only account that it holds.
  static Capture only(Path file, byte[] bytes) throws IOException {
    List<Input> inputs = read(file, bytes);
    assertThat(inputs).singleElement().isInstanceOf(Capture.class);
    return (Capture) inputs.getFirst();
  }
}
