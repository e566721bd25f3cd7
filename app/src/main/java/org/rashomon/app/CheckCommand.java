package org.rashomon.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.account.clean.Account;
import org.rashomon.event.check.Check;
import org.rashomon.event.witness.Witness;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Holds quotations against transcripts: one quotation a line.")
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private Paths paths = new Paths();
  @Mixin private RecordFormat format = new RecordFormat();

  @Option(
      names = "--against",
      paramLabel = "PATH",
      required = true,
      arity = "1..*",
      description = "transcripts: files or folders")
  private List<Path> against = List.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Loading loading = new Loading(terminal).preparing()) {
      List<Witness> witnesses = loading.witnesses(loading.accounts(paths.paths));
      loading.noteUnanalysed(witnesses);
      List<Account> transcripts = loading.rashomon().withoutSharedLines(loading.accounts(against));
      RecordRenderer renderer = format.renderer(terminal);
      Map<String, Witness> byId =
          witnesses.stream().collect(Collectors.toMap(Witness::id, Function.identity()));
      Map<String, Account> transcriptById =
          transcripts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
      renderer.checkHeader().ifPresent(terminal.out()::println);
      for (Check check : loading.rashomon().checks(witnesses, transcripts)) {
        Optional<Account> said =
            Optional.ofNullable(check.said()).map(passage -> transcriptById.get(passage.account()));
        Witness witness = Optional.ofNullable(byId.get(check.account())).orElseThrow();
        terminal.out().println(renderer.check(check, witness, said));
      }
      return loading.status(transcripts.isEmpty() ? 0 : witnesses.size()).code();
    }
  }
}
