package org.rashomon.archive.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Account;
import org.rashomon.account.print.Terms;
import org.rashomon.account.read.Provenance;

class IndexTest {

  @Test
  void namesAndNumbersCountTwice() {
    assertThat(amounts(body("a", "The Halcyon struck a sandbank with 212 aboard the halcyon.")))
        .isEqualTo(Map.of("halcyon", 3f, "struck", 1f, "sandbank", 1f, "212", 2f, "aboard", 1f));
  }

  @Test
  void theTitleCountsMore() {
    Account bare = body("a", "The ferry sank.");
    Provenance titled = new Provenance(null, null, "Ferry sinks", null, null);
    Account account = new Account("a", "a", titled, "en", bare.text(), bare.blocks());
    assertThat(amounts(account)).containsEntry("ferry", 11f).containsEntry("sink", 5f);
  }

  @Test
  void whatStandsFarBelowIsNotRead() {
    String text = "ferry ".repeat(300) + "\nsandbank ".repeat(3);
    assertThat(amounts(body("a", text))).containsOnlyKeys("ferry");
  }

  @Test
  void whatIsFrequentInEnglishIsExpected() {
    assertThat(Background.accounts("police"))
        .isGreaterThan(Background.accounts("sandbank"))
        .isGreaterThan(Background.accounts("halcyon"));
    assertThat(Background.accounts("qzxv")).isPositive();
  }

  private static Map<String, Float> amounts(Account account) {
    return Index.amounts(Terms.of(account));
  }
}
