package org.rashomon.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.Rashomon;
import org.rashomon.clean.Account;
import org.rashomon.read.Capture;
import org.rashomon.read.Input;
import org.rashomon.read.Reader;
import org.rashomon.read.Unreadable;
import org.rashomon.witness.Witness;

/// Takes the inputs through the stages that look at one account at a time. What fails is named on
/// standard error and left out; the others go on.
final class Loading {

  private final Terminal terminal;
  private final Rashomon rashomon;
  private final AtomicInteger failures = new AtomicInteger();

  Loading(Terminal terminal, Rashomon rashomon) {
    this.terminal = terminal;
    this.rashomon = rashomon;
  }

  /// Starts loading the models that [#witnesses] needs, while the files are read.
  Loading preparing() {
    Thread.startVirtualThread(rashomon::prepare);
    return this;
  }

  /// The accounts that the paths hold, by id.
  List<Account> accounts(List<Path> paths) {
    List<Capture> captures = new ArrayList<>();
    try (Stream<Input> inputs = new Reader().read(paths, terminal.in())) {
      inputs.forEach(input -> {
        switch (input) {
          case Capture capture -> captures.add(capture);
          case Unreadable unreadable -> failed(unreadable.toString());
        }
      });
    }
    return rashomon.accounts(captures);
  }

  /// What each account tells, in the accounts' order.
  List<Witness> witnesses(List<Account> accounts) {
    Progress progress = new Progress(terminal, "accounts", accounts.size());
    return accounts.parallelStream()
        .map(account -> witness(account, progress))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private @Nullable Witness witness(Account account, Progress progress) {
    try {
      return rashomon.witness(account);
    } catch (RuntimeException e) {
      failed(
          account.path()
              + ": "
              + account.id()
              + " could not be analysed ("
              + e
              + "); it is left out, and this is a fault of the program to be reported with the file");
      return null;
    } finally {
      progress.step();
    }
  }

  private void failed(String line) {
    failures.incrementAndGet();
    terminal.warn(line);
  }

  /// How it went, given how many accounts came through.
  ExitStatus status(int accounts) {
    if (accounts == 0) {
      return ExitStatus.NOTHING;
    }
    return failures.get() == 0 ? ExitStatus.DONE : ExitStatus.PARTLY;
  }
}
