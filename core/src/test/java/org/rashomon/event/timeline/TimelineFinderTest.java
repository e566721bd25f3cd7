package org.rashomon.event.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.Witnesses;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.align.Aligner;
import org.rashomon.event.align.Issue;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;

/// What happened when, and who tells it.
class TimelineFinderTest {

  private static final String MET = "Maren Oskeld met Ada Pellick in Port Ansel on March 3, 2031.";

  @Test
  void oneHappeningAtOneTimeIsOneEntry() {
    assertThat(
            told(
                MET,
                "The talks between Maren Oskeld and Ada Pellick began on March 3, 2031.",
                "The mill at Merrowby burned on March 3, 2031."))
        .containsExactly("2031-03-03 DURING ab", "2031-03-03 DURING c");
  }

  @Test
  void aClauseWithoutATimeGetsNoneFromOthers() {
    assertThat(told(MET, "Maren Oskeld met Ada Pellick in the old port."))
        .containsExactly("2031-03-03 DURING a");
  }

  @Test
  void eachClauseHasItsOwnTime() {
    assertThat(
            told("The bridge, which opened in 1998, was closed by the council on March 3, 2031."))
        .containsExactly("1998 BEFORE a", "2031-03-03 DURING a");
  }

  @Test
  void sinceWhenSomethingHoldsIsNotWhenItHappened() {
    assertThat(told("It is the first title of the Merrowby rowers since 1908.")).isEmpty();
  }

  @Test
  void whenSomebodySpokeIsATimeOfItsOwn() {
    assertThat(
            told("Ada Pellick said on March 5, 2031 that the bridge was closed on March 3, 2031."))
        .containsExactlyInAnyOrder("2031-03-03 DURING a", "2031-03-05 AFTER a");
  }

  @Test
  void otherPeoplesMeetingIsAnother() {
    assertThat(told(MET, "Joss Tervane met Corra Tidewell in Merrowby on March 3, 2031."))
        .containsExactly("2031-03-03 DURING a", "2031-03-03 DURING b");
  }

  @Test
  void timesStandInOrderAroundTheDayThatMostTellOf() {
    assertThat(
            told(
                MET,
                "Maren Oskeld met Ada Pellick on March 3, 2031. The mill burned in 2019.",
                "The bridge over the Skerrin will open on April 1, 2031."))
        .containsExactly("2019 BEFORE b", "2031-03-03 DURING ab", "2031-04-01 AFTER c");
  }

  @Test
  void aWeekdayAloneIsNoDate() {
    assertThat(
            told(
                "Maren Oskeld met Ada Pellick on Monday.",
                "Maren Oskeld met Ada Pellick on Monday. The mill burned last week."))
        .containsExactly("PAST_REF BEFORE b", "XXXX-WXX-1 DURING ab");
  }

  @Test
  void copiesCountOnce() {
    List<Witness> witnesses = Witnesses.all(MET, MET);
    Copy copy = new Copy(List.of("a", "b"), Copy.Kind.REPRINT, 1);

    assertThat(entries(witnesses, List.of(copy)).getFirst().independent()).isEqualTo(1);
  }

  private static List<Entry> entries(List<Witness> witnesses, List<Copy> copies) {
    Parties parties = Witnesses.parties(witnesses);
    List<Issue> issues = Aligner.align(witnesses, parties).issues();
    return TimelineFinder.find(witnesses, parties, issues, copies);
  }

  private static List<String> told(String... texts) {
    List<Witness> witnesses = Witnesses.all(texts);
    return entries(witnesses, List.of()).stream()
        .map(entry -> entry.time() + " " + entry.phase() + " " + accounts(entry))
        .toList();
  }

  private static String accounts(Entry entry) {
    return String.join(
        "", entry.passages().stream().map(passage -> passage.account()).distinct().toList());
  }
}
