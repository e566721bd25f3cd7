package org.rashomon.app;

import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Command;

@Command(name = "read", description = "Prints the accounts, cleaned: one a line.")
final class ReadCommand extends RecordCommand {

  ReadCommand(Terminal terminal) {
    super(terminal, RecordRenderer.Kind.ACCOUNT);
  }

  @Override
  Output print(Loading loading, RecordRenderer renderer) {
    List<Account> accounts = loading.rashomon().withoutSharedLines(loading.accounts(paths.paths));
    return new Output(accounts.size(), accounts.stream().map(renderer::account));
  }
}
