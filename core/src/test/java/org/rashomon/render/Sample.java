package org.rashomon.render;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.Loaded;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.Reader;
import org.rashomon.event.report.Report;

/// The sample's report, made as the program makes it.
final class Sample {

  private static final Path FOLDER =
      Path.of(System.getProperty("rashomon.root", "..")).resolve("samples/lady-merrin");

  private Sample() {}

  static Report report() {
    Rashomon rashomon = Loaded.RASHOMON;
    List<Capture> captures;
    try (Stream<Input> inputs = new Reader().read(List.of(FOLDER), System.in)) {
      captures = inputs.filter(Capture.class::isInstance).map(Capture.class::cast).toList();
    }
    List<Account> accounts = rashomon.accounts(captures);
    List<Analysis> analyses = accounts.stream().map(rashomon::analyse).toList();
    return rashomon.report(rashomon.oneEvent(analyses), rashomon.witnesses(analyses));
  }
}
