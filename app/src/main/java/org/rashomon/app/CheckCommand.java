package org.rashomon.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.account.clean.Account;
import org.rashomon.event.check.Check;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Holds quotations against transcripts: one quotation a line.")
final class CheckCommand extends RecordCommand {

  @Option(
      names = "--against",
      paramLabel = "PATH",
      required = true,
      arity = "1..*",
      description = "transcripts: files or folders")
  private List<Path> against = List.of();

  CheckCommand(Terminal terminal) {
    super(terminal, RecordRenderer.Kind.CHECK);
  }

  @Override
  Output print(Loading loading, RecordRenderer renderer) {
    List<Witness> witnesses = loading.preparing().witnesses(loading.accounts(paths.paths));
    loading.noteUnanalysed(witnesses);
    List<Account> transcripts = loading.rashomon().withoutSharedLines(loading.accounts(against));
    Testimony testimony = new Testimony(witnesses);
    Map<String, Account> byId =
        transcripts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
    List<Check> checks = loading.rashomon().checks(witnesses, transcripts);
    return new Output(
        transcripts.isEmpty() ? 0 : witnesses.size(),
        checks.stream()
            .map(check ->
                renderer.check(
                    check,
                    testimony.of(check.account()),
                    Optional.ofNullable(check.said()).map(said -> byId.get(said.account())))));
  }
}
