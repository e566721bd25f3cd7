package org.rashomon.app;

import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.group.Archive;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine.Command;

@Command(
    name = "group",
    description =
        "Prints which accounts tell of one event, and which are copies: one event a line.")
final class GroupCommand extends RecordCommand {

  GroupCommand(Terminal terminal) {
    super(terminal, RecordRenderer.Kind.EVENT);
  }

  @Override
  Output print(Loading loading, RecordRenderer renderer) {
    List<Account> accounts = loading.accounts(paths.paths);
    Archive archive = loading.rashomon().archive();
    accounts.forEach(archive::add);
    return new Output(accounts.size(), archive.events().stream().map(renderer::event));
  }
}
