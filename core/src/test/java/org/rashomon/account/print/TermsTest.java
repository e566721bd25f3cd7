package org.rashomon.account.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.account.print.Terms.Line;
import org.rashomon.account.print.Terms.Term;

class TermsTest {

  @Test
  void wordsThatEveryReportUsesAreLeftOut() {
    Terms terms = Terms.of(body("a", "The Halcyon struck a sandbank.\nThe halcyon was lost."));
    assertThat(terms.all())
        .containsExactly(
            new Term("halcyon", true),
            new Term("struck", false),
            new Term("sandbank", false),
            new Term("halcyon", false),
            new Term("lost", false));
    assertThat(terms.lines())
        .extracting(Line::terms)
        .containsExactly(Ints.of(0, 1, 2), Ints.of(3, 4));
  }

  @Test
  void whatStandsFarBelowIsNotRead() {
    String text = "Ferry ran aground now. ".repeat(120) + "\nsandbank".repeat(3);
    assertThat(Terms.of(body("a", text)).lines()).hasSize(1);
  }

  /// A line that may be set aside doesn't take the place of one that stays.
  @Test
  void linesThatMayBeSetAsideDontCount() {
    String text =
        "Harbour Choice Plus\n" + "Ferry struck sandbank. ".repeat(110) + "\nNobody drowned.";
    assertThat(Terms.of(body("a", "Top.\n" + text)).lines()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"ferries, ferrie", "ship's, ship", "ships, ship", "glass, glass", "gas, gas"})
  void endingsAreTakenOff(String word, String base) {
    assertThat(Terms.base(word)).isEqualTo(base);
  }
}
