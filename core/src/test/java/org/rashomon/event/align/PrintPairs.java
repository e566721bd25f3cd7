package org.rashomon.event.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.Loaded;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.Reader;
import org.rashomon.event.collate.Collator;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.witness.Witness;

/// Prints what `training/align.py` learns from. Arguments: a file to write, then folders, the
/// accounts of one event in each. A line `S` for each statement: account, start, end, words, its
/// parts as `start:end:ROLE`; a line `P` for each pair of them that may tell one thing: their
/// numbers, from 0 in each event, and the numbers of [Likeness].
public final class PrintPairs {

  private PrintPairs() {}

  public static void main(String[] args) throws IOException {
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[0])), false, StandardCharsets.UTF_8)) {
      for (String folder : List.of(args).subList(1, args.length)) {
        print(Path.of(folder), out);
      }
    }
  }

  /// An event's accounts as they are compared.
  record Read(List<Witness> witnesses, Parties parties) {}

  /// The accounts of a folder.
  static Read read(Path folder) {
    List<Capture> captures = new ArrayList<>();
    try (Stream<Input> inputs = new Reader().read(List.of(folder), InputStream.nullInputStream())) {
      inputs.filter(Capture.class::isInstance).forEach(capture -> captures.add((Capture) capture));
    }
    List<Account> accounts = Loaded.RASHOMON.withoutSharedLines(Loaded.RASHOMON.accounts(captures));
    List<Analysis> analyses = accounts.stream().map(Loaded.RASHOMON::analyse).toList();
    List<Witness> read = Loaded.RASHOMON.witnesses(analyses);
    Parties parties = new PartyFinder().find(read);
    return new Read(new Collator().collate(read, parties).witnesses(), parties);
  }

  private static void print(Path folder, PrintStream out) {
    Read read = read(folder);
    List<Witness> witnesses = read.witnesses();
    List<Saying> sayings = Saying.of(witnesses, read.parties());
    out.println("E\t" + folder.getFileName());
    for (Saying saying : sayings) {
      Witness witness =
          witnesses.stream()
              .filter(each -> each.id().equals(saying.account()))
              .findFirst()
              .orElseThrow();
      out.printf(
          "S\t%s\t%d\t%d\t%s\t%s%n",
          saying.account(),
          saying.passage().span().start(),
          saying.passage().span().end(),
          saying.passage().span().in(witness.text()).replaceAll("\\s+", " "),
          saying.statement().parts().stream()
              .map(part -> part.span().start() + ":" + part.span().end() + ":" + part.role())
              .collect(Collectors.joining(" ")));
    }
    Concepts concepts = new Concepts(sayings);
    Pairs pairs = Pairs.of(Profile.of(sayings, concepts, new Surroundings(witnesses)), concepts);
    for (Pairs.Pair pair : pairs.all()) {
      StringBuilder line = new StringBuilder("P\t" + pair.first() + "\t" + pair.second());
      for (double number : pairs.likeness(pair)) {
        line.append(String.format(Locale.ROOT, "\t%.4g", number));
      }
      out.println(line);
    }
  }
}
