package org.rashomon.app;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/// What every command reads.
final class Paths {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "a file, a folder (searched through), or - for standard input")
  List<Path> paths = List.of();
}
