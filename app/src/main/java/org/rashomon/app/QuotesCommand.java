package org.rashomon.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.event.witness.Witness;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Command;

@Command(name = "quotes", description = "Prints who said what: one quotation a line.")
final class QuotesCommand extends RecordCommand {

  QuotesCommand(Terminal terminal) {
    super(terminal, RecordRenderer.Kind.QUOTATION);
  }

  @Override
  Output print(Loading loading, RecordRenderer renderer) {
    List<Witness> witnesses = loading.preparing().witnesses(loading.accounts(paths.paths));
    loading.noteUnanalysed(witnesses);
    return new Output(
        witnesses.size(), witnesses.stream().flatMap(witness -> quotations(witness, renderer)));
  }

  private static Stream<String> quotations(Witness witness, RecordRenderer renderer) {
    return IntStream.range(0, witness.quotations().size())
        .mapToObj(i -> renderer.quotation(witness, i, Optional.empty()));
  }
}
