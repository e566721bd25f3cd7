package org.rashomon.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.Reader;
import org.rashomon.account.read.Unreadable;

/// Takes the inputs through the stages that look at one account at a time. What fails is named on
/// standard error and left out; the others go on.
final class Loading {

  /// How many accounts are cleaned beside each other; no result depends on it.
  private static final int CLEANED_AT_ONCE = 8;

  /// How many accounts a note names.
  private static final int NAMED = 5;

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

  /// The accounts that the paths hold, in the order in which they are read. Each is cleaned as it
  /// comes, so that an archive may be longer than memory.
  List<Account> accounts(List<Path> paths) {
    List<Account> accounts = new ArrayList<>();
    try (Stream<Input> inputs = new Reader().read(paths, terminal.in())) {
      inputs
          .gather(Gatherers.mapConcurrent(CLEANED_AT_ONCE, this::cleaned))
          .forEach(cleaned -> {
            switch (cleaned) {
              case Cleaned.Story story -> accounts.add(story.account());
              case Cleaned.Fault fault -> failed(fault.line());
            }
          });
    }
    return rashomon.withoutSharedLines(accounts);
  }

  private sealed interface Cleaned {

    record Story(Account account) implements Cleaned {}

    record Fault(String line) implements Cleaned {}
  }

  private Cleaned cleaned(Input input) {
    return switch (input) {
      case Capture capture -> cleaned(capture);
      case Unreadable unreadable -> new Cleaned.Fault(unreadable.toString());
    };
  }

  private Cleaned cleaned(Capture capture) {
    try {
      return new Cleaned.Story(rashomon.account(capture));
    } catch (RuntimeException | StackOverflowError e) {
      return new Cleaned.Fault(fault(capture.path(), capture.id(), e));
    }
  }

  private static String fault(String path, String id, Throwable e) {
    return path
        + ": "
        + id
        + " could not be analysed ("
        + e
        + "); it is left out, and this is a fault of the program to be reported with the file";
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
    } catch (RuntimeException | StackOverflowError e) {
      failed(fault(account.path(), account.id(), e));
      return null;
    } finally {
      progress.step();
    }
  }

  /// Says which accounts are in a language that isn't analysed; that is no failure.
  void noteUnanalysed(List<Witness> witnesses) {
    List<String> notes =
        witnesses.stream()
            .map(Witness::account)
            .filter(account -> !account.isAnalysed())
            .map(account -> account.id() + " (" + account.language() + ")")
            .toList();
    if (!notes.isEmpty()) {
      String more = notes.size() > NAMED ? ", and " + (notes.size() - NAMED) + " more" : "";
      terminal.warn(
          "not analysed, as it isn't in English: "
              + String.join(", ", notes.subList(0, Math.min(NAMED, notes.size())))
              + more);
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
