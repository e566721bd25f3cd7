package org.rashomon.account.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Provenance;
import org.rashomon.text.Table;

class CreditTest {

  static Stream<Table.Row> agencies() {
    return Table.of(Credit.class, "en/agencies.tsv").rows(4).stream();
  }

  @ParameterizedTest
  @MethodSource("agencies")
  void everyRowOfTheTableHolds(Table.Row row) {
    assertThat(Credit.of(body("a", row.get(2)))).as(row.get(2)).contains(row.get(0));
    assertThat(Credit.of(body("a", row.get(3)))).as(row.get(3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "By Ada Brill, Associated Press",
        "The Associated Press",
        "The Associated Press contributed to this report.",
        "Copyright 2031 The Associated Press. All rights reserved.",
      })
  void linesAtTheEndCredit(String line) {
    assertThat(Credit.of(body("a", "Voters in Merrow said no.\n" + line)))
        .contains("Associated Press");
  }

  @Test
  void anAgencyThatIsSpokenOfIsNone() {
    assertThat(Credit.of(body("a", "The mayor told the Associated Press that she knew nothing.")))
        .isEmpty();
  }

  @Test
  void twoAgenciesAreNone() {
    assertThat(Credit.of(body("a", "MERROW (AP) — Voters said no.\nReuters"))).isEmpty();
  }

  @Test
  void bylinesAndOutletsCredit() {
    assertThat(Credit.of(told(null, "Ada Brill | AP"))).contains("Associated Press");
    assertThat(Credit.of(told("reuters.com", null))).contains("Reuters");
    assertThat(Credit.of(told("Merrow Courier", "Ada Apple"))).isEmpty();
  }

  private static Account told(@Nullable String outlet, @Nullable String byline) {
    Account bare = body("a", "Voters in Merrow said no.");
    Provenance provenance = new Provenance(null, outlet, null, byline, null);
    return new Account("a", "a.txt", provenance, "en", bare.text(), bare.blocks());
  }
}
