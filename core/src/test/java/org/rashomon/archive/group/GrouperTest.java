package org.rashomon.archive.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.Filing;

class GrouperTest {

  private static final List<Account> ACCOUNTS =
      List.of(
          body(
              "f1",
              "A ferry ran aground off Port Ansel. The coast guard rescued 212 passengers from the Halcyon."),
          body(
              "f2",
              "Passengers of the ferry Halcyon were brought to Port Ansel after it hit a sandbank."),
          body(
              "f3",
              "The coast guard asks why the Halcyon, a ferry, left its channel near Port Ansel."),
          body("v1", "Voters in Merrow rejected a tax on second homes in Sunday's referendum."),
          body("v2", "The referendum in Merrow on taxing second homes failed, the council said."));

  @Test
  void accountsOfOneEventComeTogether() {
    List<Event> events = Filing.archive(ACCOUNTS).events();
    assertThat(events)
        .extracting(Event::accounts)
        .containsExactly(List.of("f1", "f2", "f3"), List.of("v1", "v2"));
    assertThat(events.getFirst().independent()).isEqualTo(3);
  }

  @Test
  void theOrderOfAccountsChangesNothing() {
    List<Event> events = Filing.archive(ACCOUNTS).events();
    List<Account> shuffled = new ArrayList<>(ACCOUNTS);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Filing.archive(shuffled).events()).isEqualTo(events);
    }
  }

  @Test
  void oneEventHoldsThemAll() {
    assertThat(Filing.archive(ACCOUNTS).single().accounts())
        .containsExactly("f1", "f2", "f3", "v1", "v2");
  }

  /// Three tests of one weapon by one state in one autumn.
  @Test
  void eventsOfOneKindStayApart() {
    List<Account> accounts =
        List.of(
            on(
                "2031-08-29",
                "a1",
                "Sorland fires a missile over the island of Kelmor. The rocket, launched near the airfield of Tavin at dawn, broke into three pieces and fell 1,180 km east of Cape Eri. Kelmor's sirens sent people into cellars."),
            on(
                "2031-08-29",
                "a2",
                "Sirens in Kelmor as Sorland's missile flies over. It was launched from Tavin and came down beyond Cape Eri in three pieces, Kelmor's coast guard said. Fishing boats were warned by radio."),
            on(
                "2031-08-30",
                "a3",
                "Kelmor protests after the Sorland missile of Tuesday. The launch from the Tavin airfield at dawn sent people into cellars; the three pieces fell off Cape Eri."),
            on(
                "2031-09-15",
                "b1",
                "Sorland launches a second missile within weeks. The rocket from the Brask valley flew 3,700 km, further than any before, and reached a height of 770 km before it fell in the Lorn basin."),
            on(
                "2031-09-15",
                "b2",
                "The missile that Sorland fired on Friday flew 3,700 km, its longest flight so far. It left the Brask valley at seven and fell in the Lorn basin nineteen minutes later."),
            on(
                "2031-09-16",
                "b3",
                "Sanctions are asked for after Sorland's longest missile flight. The rocket rose to 770 km above the Brask valley and fell in the Lorn basin, 3,700 km away."),
            on(
                "2031-11-28",
                "c1",
                "Sorland says its new missile, the Harrier 15, can reach any city. It was fired from a mobile ramp at Oster after midnight, climbed to 4,475 km and fell 53 minutes later into the Bay of Wen."),
            on(
                "2031-11-29",
                "c2",
                "A missile of a new kind, the Harrier 15, flew for 53 minutes before it fell into the Bay of Wen. Sorland fired it from a ramp on wheels at Oster in the night."),
            on(
                "2031-11-29",
                "c3",
                "What is the Harrier 15? Sorland's missile climbed to 4,475 km, higher than any before, from a ramp at Oster, and came down in the Bay of Wen."));
    assertThat(Filing.archive(accounts).events())
        .extracting(Event::accounts)
        .containsExactly(
            List.of("a1", "a2", "a3"), List.of("b1", "b2", "b3"), List.of("c1", "c2", "c3"));
  }

  private static Account on(String day, String id, String text) {
    Account bare = body(id, text);
    Provenance provenance = new Provenance(null, null, null, null, day);
    return new Account(id, bare.path(), provenance, "en", text, bare.blocks());
  }

  @Test
  void anAccountWithoutAWordIsAnEventOfItsOwn() {
    List<Account> accounts = new ArrayList<>(ACCOUNTS);
    accounts.add(body("x", "…"));
    assertThat(Filing.archive(accounts).events())
        .extracting(Event::accounts)
        .contains(List.of("x"));
  }
}
