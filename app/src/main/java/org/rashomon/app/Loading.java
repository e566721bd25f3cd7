package org.rashomon.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Models;
import org.rashomon.account.analysis.codec.Kept;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Ids;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.FieldNames;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.PassedOver;
import org.rashomon.account.read.Reader;
import org.rashomon.account.read.Unreadable;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Work;

/// Takes the inputs through the stages that look at one account at a time. What fails is named on
/// standard error and left out; the others go on.
///
/// Holds the models and the threads of one command, until it is closed.
final class Loading implements AutoCloseable {

  /// How many accounts are cleaned beside each other; no result depends on it.
  private static final int CLEANED_AT_ONCE = 8;

  /// How many accounts a note names.
  private static final int NAMED = 5;

  private final Terminal terminal;
  private final Reader reader;
  private final ExecutorService threads;
  private final Work work;
  private final Models models = new Models();
  private final Rashomon rashomon;
  private Optional<Kept> kept = Optional.empty();
  private final AtomicInteger failures = new AtomicInteger();

  /// @param names what the inputs' records call their fields
  Loading(Terminal terminal, FieldNames names) {
    this.terminal = terminal;
    this.reader = new Reader(names);
    int helpers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.threads = Executors.newFixedThreadPool(helpers, Thread.ofPlatform().daemon().factory());
    this.work = new Work(threads, helpers);
    this.rashomon = new Rashomon(models, work);
  }

  Rashomon rashomon() {
    return rashomon;
  }

  /// Looks for analyses in the folder before it makes any, and keeps there those that it makes.
  ///
  /// @throws IOException if the folder is not there and can't be made
  Loading keeping(Path folder) throws IOException {
    kept = Optional.of(new Kept(folder));
    return this;
  }

  /// Starts loading the models that [#witnesses] needs, while the files are read. Whether that went
  /// well shows when they are needed.
  Loading preparing() {
    threads.execute(() -> {
      try {
        models.load();
      } catch (IllegalStateException _) {
        return; // it is tried again, and told, when they are needed
      }
    });
    return this;
  }

  @Override
  public void close() {
    threads.shutdown();
    models.close();
  }

  /// The accounts that the paths hold, in the order in which they are read. Each is cleaned as it
  /// comes, so that an archive may be longer than memory.
  List<Account> accounts(List<Path> paths) {
    List<Account> accounts = new ArrayList<>();
    try (Stream<Input> inputs = reader.read(paths, terminal.in())) {
      inputs
          .gather(Gatherers.mapConcurrent(CLEANED_AT_ONCE, this::cleaned))
          .forEach(cleaned -> {
            switch (cleaned) {
              case Cleaned.Story story -> accounts.add(story.account());
              case Cleaned.Fault fault -> failed(fault.line());
              case Cleaned.Rest rest -> terminal.warn(rest.line());
            }
          });
    }
    return Ids.distinct(accounts);
  }

  private sealed interface Cleaned {

    record Story(Account account) implements Cleaned {}

    record Fault(String line) implements Cleaned {}

    record Rest(String line) implements Cleaned {}
  }

  private Cleaned cleaned(Input input) {
    return switch (input) {
      case Capture capture -> cleaned(capture);
      case Unreadable unreadable -> new Cleaned.Fault(unreadable.toString());
      case PassedOver rest -> new Cleaned.Rest(rest.toString());
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

  /// What each account tells by itself, in the accounts' order.
  List<Analysis> analyses(List<Account> accounts) {
    if (accounts.stream().anyMatch(this::needsModels)) {
      models.load();
    }
    Progress progress = new Progress(terminal, "accounts", accounts.size());
    return work.map(accounts, account -> analysis(account, progress)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /// What each account tells, without lines that they share.
  List<Witness> witnesses(List<Account> accounts) {
    return rashomon.witnesses(analyses(accounts));
  }

  private boolean needsModels(Account account) {
    return account.isAnalysed() && kept.stream().noneMatch(each -> each.has(account));
  }

  private Optional<Analysis> analysis(Account account, Progress progress) {
    try {
      return Optional.of(
          kept.flatMap(each -> each.find(account)).orElseGet(() -> analysed(account)));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      failed(fault(account.path(), account.id(), e));
      return Optional.empty();
    } finally {
      progress.step();
    }
  }

  private Analysis analysed(Account account) {
    Analysis analysis = rashomon.analyse(account);
    try {
      if (kept.isPresent()) {
        kept.get().keep(analysis);
      }
    } catch (IOException e) {
      failed(
          account.id()
              + ": its analysis can't be kept ("
              + e
              + "); make room, or leave out --keep");
    }
    return analysis;
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
