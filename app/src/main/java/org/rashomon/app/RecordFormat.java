package org.rashomon.app;

import org.jspecify.annotations.Nullable;
import org.rashomon.render.CsvRenderer;
import org.rashomon.render.JsonRenderer;
import org.rashomon.render.RecordRenderer;
import org.rashomon.render.TextRenderer;
import picocli.CommandLine.Option;

/// How the commands that print records print them.
final class RecordFormat {

  enum Format {
    JSONL,
    CSV,
    TEXT
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv or text; text on a terminal, else jsonl")
  @Nullable Format format;

  RecordRenderer renderer(Terminal terminal) {
    Format chosen = format != null ? format : terminal.interactive() ? Format.TEXT : Format.JSONL;
    return switch (chosen) {
      case JSONL -> new JsonRenderer();
      case CSV -> new CsvRenderer();
      case TEXT -> new TextRenderer();
    };
  }
}
