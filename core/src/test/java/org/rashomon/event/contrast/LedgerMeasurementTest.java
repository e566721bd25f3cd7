package org.rashomon.event.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.witness.Witness;

/// How long the ledger of an event takes after annotation, printed; a measurement, no test of time.
///
///     mvn -pl core test -Dtest=LedgerMeasurementTest -Dmeasure=ledger
class LedgerMeasurementTest {

  private static final List<String> SENTENCES =
      List.of(
          "The fire at the pier killed %d people on May %d, 2031, the harbour police said.",
          "More than %d people were injured and %d were taken to hospitals in Lisbon.",
          "Mayor Ada Pellick met with Transport Minister Jan Tervane for %d hours and %d minutes.",
          "The $%d million deal was signed %d days later, according to the ministry.",
          "Turnout was %d percent, and %d lorries stood on the quay.");

  /// Paragraphs of five sentences that make about 600 words.
  private static final int PARAGRAPHS = 9;

  @Test
  @EnabledIfSystemProperty(named = "measure", matches = "ledger")
  void ledger() {
    List<Witness> all = new ArrayList<>();
    for (int account = 0; account < 400; account++) {
      all.add(Event.witness("a" + account, text(account)));
    }
    for (int count : List.of(50, 100, 200, 400)) {
      List<Witness> witnesses = all.subList(0, count);
      Parties parties = new PartyFinder().find(witnesses);
      Contrast contrast = new Contrast();
      long start = System.nanoTime();
      List<Fact> facts = contrast.facts(witnesses, parties, List.of(), List.of(), List.of());
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%d accounts: %d facts, %.2f s%n", count, facts.size(), seconds);
      assertThat(facts).isNotEmpty();
    }
  }

  private static String text(int account) {
    StringBuilder text = new StringBuilder();
    for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      for (int i = 0; i < SENTENCES.size(); i++) {
        int number = 2 + (account * 7 + paragraph * 3 + i) % 25;
        text.append(String.format(SENTENCES.get(i), number, 1 + number % 28)).append(' ');
      }
      text.append("\n\n");
    }
    return text.toString();
  }
}
