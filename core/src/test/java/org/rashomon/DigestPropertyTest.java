package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.archive.group.Archive;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;
import org.rashomon.render.Rendered;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// What is read off any accounts together leads to their sentences.
class DigestPropertyTest {

  private static final List<String> SENTENCES =
      List.of(
          "Fourteen people were killed in the mill fire at Port Ansel on March 3, 2031.",
          "Seventeen people were killed when the blaze tore through the mill.",
          "At least 14 people died in the inferno, the coastguard said.",
          "Transport Minister Maren Oskeld met Ada Pellick on Tuesday.",
          "The talks between Maren Oskeld and Ada Pellick had not been announced.",
          "The talks lasted two hours.",
          "The talks lasted almost two hours, the interior minister, Maren Oskeld, said.",
          "“We will not rest until we know why the doors did not close,” said Oskeld.",
          "She said: “We will not rest until we know why.”",
          "The brutal owners of the mill ditched the press.",
          "Ferry boss Ada Pellick said the company would pay 12 million crowns.",
          "Ada Pellick, the chief executive of Northsound, refused to quit.",
          "It rained 🚢 all night; “no comment",
          "But who knows?",
          "PORT ANSEL");

  private final Rashomon rashomon = Loaded.RASHOMON;

  @Property(tries = 60)
  void everyPieceOfEvidenceIsAnAccountsSentence(@ForAll("events") List<List<Integer>> event) {
    Report report = report(accounts(event));
    for (Finding.Covered covered : report.all(Finding.Covered.class)) {
      for (Telling telling : covered.row().matter().tellings()) {
        inSentence(report, telling.passage());
        assertThat(covered.row().silent()).doesNotContain(telling.account());
      }
    }
    report.all(Finding.Called.class).stream()
        .flatMap(called -> called.passages().stream())
        .forEach(passage -> inSentence(report, passage));
    report
        .all(Finding.Judging.class)
        .forEach(judging -> inSentence(report, judging.word().passage()));
    report.all(Finding.Dated.class).stream()
        .flatMap(dated -> dated.passages().stream())
        .forEach(passage -> inSentence(report, passage));
    assertThat(report.all(Finding.Chose.class)).hasSizeLessThanOrEqualTo(8);
    for (Finding.Chose chose : report.all(Finding.Chose.class)) {
      Chosen chosen = chose.sentence();
      isSentence(report, chosen.passage());
      chosen.backing().forEach(passage -> isSentence(report, passage));
      assertThat(chosen.backedBy()).doesNotContain(chosen.passage().account());
    }
  }

  @Property(tries = 20)
  void theOrderOfTheAccountsChangesNoByte(@ForAll("events") List<List<Integer>> event) {
    List<Account> accounts = new ArrayList<>(accounts(event));
    String first = Rendered.json(report(accounts));
    Collections.shuffle(accounts, new Random(event.size()));

    assertThat(Rendered.json(report(accounts))).isEqualTo(first);
  }

  @Provide
  Arbitrary<List<List<Integer>>> events() {
    return Arbitraries.integers()
        .between(0, SENTENCES.size() - 1)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private Report report(List<Account> accounts) {
    List<Witness> witnesses =
        accounts.stream()
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .map(account -> Witnesses.of(account.id(), account.text()))
            .toList();
    Archive archive = rashomon.archive();
    accounts.forEach(each -> archive.add(each.id(), Prints.of(each), Terms.of(each)));
    return rashomon.report(archive.single(), witnesses);
  }

  private static List<Account> accounts(List<List<Integer>> event) {
    List<Account> accounts = new ArrayList<>();
    for (List<Integer> sentences : event) {
      String text = String.join(" ", sentences.stream().map(SENTENCES::get).toList());
      accounts.add(Accounts.body("account-" + accounts.size(), text));
    }
    return accounts;
  }

  private static void isSentence(Report report, Passage passage) {
    assertThat(sentences(report, passage)).contains(passage.span());
  }

  private static void inSentence(Report report, Passage passage) {
    assertThat(passage.span().isEmpty()).isFalse();
    assertThat(sentences(report, passage)).anyMatch(passage.span()::overlaps);
    assertThat(report.witness(passage.account()).account().story())
        .extracting(Block::span)
        .anyMatch(span -> span.covers(passage.span()));
  }

  private static List<Span> sentences(Report report, Passage passage) {
    return report.witness(passage.account()).named().parsed().sentences().stream()
        .map(Sentence::span)
        .toList();
  }
}
