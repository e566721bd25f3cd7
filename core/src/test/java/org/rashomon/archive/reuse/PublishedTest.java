package org.rashomon.archive.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Provenance;

class PublishedTest {

  @ParameterizedTest
  @CsvSource({
    "2031-03-05, 2031-03-06, a",
    "2031-03-06, 2031-03-05T23:00:00, b",
    "2031-03-05T17:00:00, 2031-03-05T16:59:59, b",
    "2031-03-05T17:00:00-05:00, 2031-03-05T21:00:00Z, b",
    "2031-03-05, 2031-03-05T16:00:00, ",
    "2031-03-05T00:00:00, 2031-03-05T16:00:00, ",
    "2031-03-05, , ",
    "2031-03-05, spring 2031, ",
    "2031-03-05, 2031-03-05, ",
  })
  void whoWasFirstWhereDatesTell(
      @Nullable String a, @Nullable String b, @Nullable String expected) {
    List<Account> accounts = new ArrayList<>(List.of(published("a", a), published("b", b)));
    assertThat(Published.first(accounts).map(Account::id).orElse(null)).isEqualTo(expected);
    assertThat(Published.first(accounts.reversed()).map(Account::id).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void aCopyNamesTheFirst() {
    String story =
        "The ferry Halcyon ran aground on a sandbank off Port Ansel shortly before dawn on Tuesday,"
            + " and its 212 passengers were taken to the harbour by rescue boats.";
    List<Copy> copies =
        new CopyFinder()
            .find(
                List.of(published("a", "2031-03-06", story), published("b", "2031-03-05", story)));
    assertThat(copies).extracting(Copy::first).containsExactly("b");
  }

  private static Account published(String id, @Nullable String when) {
    return published(id, when, "Nothing.");
  }

  private static Account published(String id, @Nullable String when, String text) {
    Account bare = body(id, text);
    Provenance provenance = new Provenance(null, null, null, null, when);
    return new Account(id, id + ".txt", provenance, "en", text, bare.blocks());
  }
}
