package org.rashomon.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads files, folders and standard input.
public final class Reader {

  /// Everything that the paths hold, in an order that doesn't depend on theirs.
  ///
  /// @param standardInput what a path `-` stands for
  public Stream<Input> read(List<Path> paths, InputStream standardInput) {
    return Stream.empty();
  }
}
