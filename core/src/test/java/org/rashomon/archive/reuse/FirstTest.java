package org.rashomon.archive.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.Filing;

class FirstTest {

  private static final String STORY =
      "The ferry Halcyon ran aground on a sandbank off Port Ansel shortly before dawn on Tuesday,"
          + " and its 212 passengers were taken to the harbour by rescue boats.";

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
    List<Account> accounts = List.of(published("a", a, STORY), published("b", b, STORY));
    assertThat(Filing.copies(accounts)).singleElement().extracting(Copy::first).isEqualTo(expected);
  }

  private static Account published(String id, @Nullable String when, String text) {
    Account bare = body(id, text);
    Provenance provenance = new Provenance(null, null, null, null, when);
    return new Account(id, id + ".txt", provenance, "en", text, bare.blocks());
  }
}
