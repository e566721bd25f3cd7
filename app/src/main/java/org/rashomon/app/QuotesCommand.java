package org.rashomon.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.event.witness.Witness;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "quotes", description = "Prints who said what: one quotation a line.")
final class QuotesCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private Paths paths = new Paths();
  @Mixin private RecordFormat format = new RecordFormat();

  QuotesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Loading loading = new Loading(terminal).preparing()) {
      List<Witness> witnesses = loading.witnesses(loading.accounts(paths.paths));
      loading.noteUnanalysed(witnesses);
      RecordRenderer renderer = format.renderer(terminal);
      renderer.quotationHeader().ifPresent(terminal.out()::println);
      for (Witness witness : witnesses) {
        for (int i = 0; i < witness.quotations().size(); i++) {
          terminal.out().println(renderer.quotation(witness, i, Optional.empty()));
        }
      }
      return loading.status(witnesses.size()).code();
    }
  }
}
