package org.rashomon.app;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Mixin;

/// A command that prints records one by one.
abstract class RecordCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final RecordRenderer.Kind kind;
  @Mixin Paths paths = new Paths();
  @Mixin private RecordFormat format = new RecordFormat();

  RecordCommand(Terminal terminal, RecordRenderer.Kind kind) {
    this.terminal = terminal;
    this.kind = kind;
  }

  /// @param read how many accounts came through
  record Output(int read, Stream<String> records) {}

  abstract Output print(Loading loading, RecordRenderer renderer);

  @Override
  public final Integer call() {
    try (Loading loading = new Loading(terminal, paths.names())) {
      RecordRenderer renderer = format.renderer(terminal);
      Output output = print(loading, renderer);
      renderer.header(kind).ifPresent(terminal.out()::println);
      output.records().forEach(terminal.out()::println);
      return loading.status(output.read()).code();
    }
  }
}
