package org.rashomon.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.clean.Account;

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

  private final Grouper grouper = new Grouper();

  @Test
  void accountsOfOneEventComeTogether() {
    List<Event> events = grouper.group(ACCOUNTS, List.of());
    assertThat(events)
        .extracting(Event::accounts)
        .containsExactly(List.of("f1", "f2", "f3"), List.of("v1", "v2"));
    assertThat(events.getFirst().independent()).isEqualTo(3);
  }

  @Test
  void theOrderOfAccountsChangesNothing() {
    List<Event> events = grouper.group(ACCOUNTS, List.of());
    List<Account> shuffled = new ArrayList<>(ACCOUNTS);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(grouper.group(shuffled, List.of())).isEqualTo(events);
    }
  }

  @Test
  void oneEventHoldsThemAll() {
    assertThat(grouper.single(ACCOUNTS, List.of()).accounts())
        .containsExactly("f1", "f2", "f3", "v1", "v2");
  }

  @Test
  void anAccountWithoutAWordIsAnEventOfItsOwn() {
    List<Account> accounts = new ArrayList<>(ACCOUNTS);
    accounts.add(body("x", "…"));
    assertThat(grouper.group(accounts, List.of()))
        .extracting(Event::accounts)
        .contains(List.of("x"));
  }
}
