package org.rashomon.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.group.Archive;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "group",
    description =
        "Prints which accounts tell of one event, and which are copies: one event a line.")
final class GroupCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private Paths paths = new Paths();
  @Mixin private RecordFormat format = new RecordFormat();

  GroupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Loading loading = new Loading(terminal)) {
      List<Account> accounts = loading.accounts(paths.paths);
      RecordRenderer renderer = format.renderer(terminal);
      renderer.eventHeader().ifPresent(terminal.out()::println);
      Archive archive = loading.rashomon().archive();
      accounts.forEach(archive::add);
      archive.events().forEach(event -> terminal.out().println(renderer.event(event)));
      return loading.status(accounts.size()).code();
    }
  }
}
