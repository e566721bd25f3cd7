package org.rashomon.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.read.FieldNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What every command reads.
final class Paths {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "a file, a folder (searched through), or - for standard input")
  List<Path> paths = List.of();

  private FieldNames names = FieldNames.USUAL;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--field",
      paramLabel = "NAME=FIELD",
      description =
          "what CSV and JSON call a field of an account (id, text, html, title, url, outlet, byline,"
              + " published, updated), such as body=text; may be repeated")
  void field(List<String> mappings) {
    try {
      names = FieldNames.of(mappings);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "--field " + e.getMessage(), e);
    }
  }

  FieldNames names() {
    return names;
  }
}
