package org.rashomon.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.account.clean.Account;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "read", description = "Prints the accounts, cleaned: one a line.")
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private Paths paths = new Paths();
  @Mixin private RecordFormat format = new RecordFormat();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Loading loading = new Loading(terminal)) {
      List<Account> accounts = loading.rashomon().withoutSharedLines(loading.accounts(paths.paths));
      RecordRenderer renderer = format.renderer(terminal);
      renderer.accountHeader().ifPresent(terminal.out()::println);
      accounts.forEach(account -> terminal.out().println(renderer.account(account)));
      return loading.status(accounts.size()).code();
    }
  }
}
