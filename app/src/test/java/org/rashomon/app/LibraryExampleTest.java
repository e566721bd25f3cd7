package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Models;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.PassedOver;
import org.rashomon.account.read.Reader;
import org.rashomon.account.read.Unreadable;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.report.Report;
import org.rashomon.text.Work;

/// The README's example of using the library.
class LibraryExampleTest {

  @Test
  void comparesAFolderOfAccounts() {
    Path folder = CommandLineRun.ROOT.resolve("samples/lady-merrin");
    // example begins
    Models models = new Models(); // to be closed when nothing more is to be analysed
    Rashomon rashomon = new Rashomon(models, Work.ALONE);
    List<Capture> captures = new ArrayList<>();
    try (Stream<Input> inputs = new Reader().read(List.of(folder), System.in)) {
      inputs.forEach(input -> {
        switch (input) {
          case Capture capture -> captures.add(capture);
          case Unreadable unreadable -> System.err.println(unreadable);
          case PassedOver files -> System.err.println(files);
        }
      });
    }
    List<Account> accounts = rashomon.accounts(captures);
    List<Analysis> analyses = accounts.stream().map(rashomon::analyse).toList();
    Report report = rashomon.report(rashomon.oneEvent(analyses), rashomon.witnesses(analyses));
    for (Fact fact : report.facts()) {
      if (fact.verdict() == Fact.Verdict.CONFLICT) {
        System.out.println(fact.subject() + ": " + fact.readings().size() + " readings");
      }
    }
    // example ends
    models.close();
    assertThat(report.witnesses()).hasSize(6);
    assertThat(report.facts()).extracting(Fact::verdict).contains(Fact.Verdict.CONFLICT);
  }
}
