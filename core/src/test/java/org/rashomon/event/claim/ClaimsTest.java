package org.rashomon.event.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.clean.Account;
import org.rashomon.event.contrast.Difference;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Fact.Verdict;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;

/// Claims, positions and agreements over accounts of one meeting.
class ClaimsTest {

  private static final Rashomon RASHOMON = Loaded.RASHOMON;

  private static final String NORTH =
      "Norwegian Fisheries Minister Ada Pellick and her Icelandic counterpart, Tom Varga, met in"
          + " Oslo on Tuesday. Pellick said the two countries had agreed to set up a joint patrol"
          + " for the herring grounds. Norway is calling for an independent inquiry into the"
          + " sinking of the trawler Grey Plover. Norway closed two harbours to foreign trawlers on"
          + " Monday.";

  private static final String SOUTH =
      "Ada Pellick, the Norwegian minister, received Tom Varga of Iceland for talks. “We have"
          + " agreed to establish a joint patrol for the herring grounds,” Varga said. Both Norway"
          + " and Iceland want an inquiry into the sinking of the trawler. Pellick accused Iceland"
          + " of hiding catches of cod from the inspectors.";

  private static final String EAST =
      "Iceland could join a patrol of the herring grounds if Norway lowers its fees, Varga said"
          + " after the meeting in Oslo. Norway still wants an independent inquiry into the sinking"
          + " of the trawler Grey Plover. Varga denied hiding catches of cod from the inspectors."
          + " Norway did not close two harbours to foreign trawlers.";

  @Test
  void whatTwoAccountsTellIsOneClaim() {
    Fact patrol = claim(report(NORTH, SOUTH), "patrol");
    assertThat(patrol.independent()).isEqualTo(2);
    assertThat(patrol.verdict()).isIn(Verdict.AGREE, Verdict.COMPATIBLE);
  }

  @Test
  void agreedAgainstOnAConditionIsAConflict() {
    assertThat(claim(report(NORTH, EAST), "patrol").verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void bothSidesAgainstOneSideIsAConflict() {
    assertThat(claim(report(NORTH, SOUTH), "inquiry").verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(claim(report(NORTH, EAST), "inquiry").verdict()).isEqualTo(Verdict.AGREE);
  }

  @Test
  void whoTakesWhichSideIsKept() {
    Fact inquiry = claim(report(NORTH, SOUTH), "inquiry");
    assertThat(inquiry.readings())
        .extracting(reading -> ((Reading.Value.Words) reading.value()).side())
        .containsExactly(Reading.Camp.ONE, Reading.Camp.OTHER);
    assertThat(claim(report(NORTH, EAST), "inquiry").readings())
        .allMatch(reading -> ((Reading.Value.Words) reading.value()).side() == null);
  }

  @Test
  void whatOnlySomebodyWantsWasNotAgreed() {
    String agreed =
        "Norway and Iceland have agreed on an independent inquiry into the sinking of the trawler"
            + " Grey Plover, Varga said.";
    Agreement inquiry =
        report(NORTH, agreed, EAST).agreements().stream()
            .filter(agreement -> agreement.what().contains("inquiry"))
            .findFirst()
            .orElseThrow();
    assertThat(inquiry.tellings())
        .extracting(telling -> telling.passage().account())
        .containsExactly("a1");
  }

  @Test
  void itIsAgainstItIsNotIsAConflict() {
    assertThat(claim(report(NORTH, EAST), "harbours").verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void twoNumbersOfOneThingExcludeEachOther() {
    String north =
        "The search for the trawler Grey Plover cost $31 million, the coast guard said. Four divers"
            + " were flown to the wreck on Monday.";
    String south =
        "The search for the Grey Plover cost $36 million, according to the coast guard. Four divers"
            + " were flown to the wreck.";
    Report report = report(north, south);
    assertThat(report.facts())
        .filteredOn(fact -> fact.verdict() == Verdict.CONFLICT)
        .hasSize(1)
        .first()
        .satisfies(fact ->
            assertThat(fact.differences().getFirst().part()).isEqualTo(Difference.Part.NUMBER));
    assertThat(report.facts())
        .filteredOn(fact -> fact.subject().contains("diver"))
        .isNotEmpty()
        .allMatch(fact -> fact.verdict() != Verdict.CONFLICT);
  }

  @Test
  void aChargeAndItsDenialArePositionsAndNoConflictOfAccounts() {
    Report report = report(SOUTH, EAST);
    assertThat(report.facts())
        .filteredOn(fact -> fact.kind() == Fact.Kind.CLAIM)
        .noneMatch(fact -> fact.subject().contains("catches"));
    assertThat(report.positions())
        .filteredOn(position -> position.issue().contains("catches"))
        .extracting(Position::stance)
        .contains(Position.Stance.ACCUSES, Position.Stance.DENIES);
  }

  @Test
  void theListOfWhatWasAgreedNamesTheCondition() {
    Agreement patrol =
        report(NORTH, SOUTH, EAST).agreements().stream()
            .filter(agreement -> agreement.what().contains("patrol"))
            .findFirst()
            .orElseThrow();
    assertThat(patrol.tellings()).anyMatch(Agreement.Telling::conditional);
    assertThat(patrol.tellings().stream().map(telling -> telling.passage().account()).distinct())
        .hasSize(3);
  }

  @Test
  void anyOrderOfAccountsGivesTheSame() {
    List<String> texts = new ArrayList<>(List.of(NORTH, SOUTH, EAST));
    List<Account> accounts = accounts(texts.toArray(String[]::new));
    Report first = reportOf(accounts);
    for (int seed = 0; seed < 4; seed++) {
      List<Account> shuffled = new ArrayList<>(accounts);
      Collections.shuffle(shuffled, new Random(seed));
      Report again = reportOf(shuffled);
      assertThat(again.facts()).isEqualTo(first.facts());
      assertThat(again.positions()).isEqualTo(first.positions());
      assertThat(again.agreements()).isEqualTo(first.agreements());
    }
  }

  @Test
  void everySpanLiesInItsAccount() {
    Report report = report(NORTH, SOUTH, EAST);
    for (Fact fact : report.facts()) {
      fact.readings()
          .forEach(reading ->
              assertThat(reading.passage().span().end())
                  .isLessThanOrEqualTo(
                      report.witness(reading.passage().account()).text().length()));
    }
  }

  /// The claim of several accounts each of whose readings holds the word.
  private static Fact claim(Report report, String word) {
    return report.facts().stream()
        .filter(fact -> fact.kind() == Fact.Kind.CLAIM && fact.independent() > 1)
        .filter(fact -> fact.readings().stream().allMatch(r -> words(report, r).contains(word)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim about " + word + " in " + report.facts()));
  }

  private static String words(Report report, Reading reading) {
    return reading.passage().span().in(report.witness(reading.passage().account()).text());
  }

  private static Report report(String... texts) {
    return reportOf(accounts(texts));
  }

  private static List<Account> accounts(String... texts) {
    List<Account> accounts = new ArrayList<>();
    for (String text : texts) {
      accounts.add(Accounts.body("a" + accounts.size(), text));
    }
    return accounts;
  }

  private static Report reportOf(List<Account> accounts) {
    List<Analysis> analyses = accounts.stream().map(RASHOMON::analyse).toList();
    return RASHOMON.report(
        RASHOMON.oneEvent(analyses), analyses.stream().map(Witness::of).toList());
  }
}
