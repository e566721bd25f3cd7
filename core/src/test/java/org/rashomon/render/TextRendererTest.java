package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.account.read.Provenance;
import org.rashomon.event.contrast.Fact;

class TextRendererTest {

  private final TextRenderer text = new TextRenderer();

  @Test
  void theSummaryTellsWhoContradictsWhom() {
    assertThat(text.report(Ferry.report()))
        .contains(
            "Ferry runs aground off Skerrin Head",
            "Four accounts, three of them independent.",
            "C and D hold the same text (62% of the shorter stands in the other)",
            "  How long, rescue: less than three hours (C); two hours (B); almost three hours (A);"
                + " more than four hours (B). B contradicts itself.",
            "  “The bridge had no warning at all of the rocks ahead,” (A) is"
                + " “The crew had no warning at all of the rocks ahead.” in C",
            "  A  Ansel Courier: Ferry runs aground (courier.txt)");
  }

  @Test
  void theSummaryIsShortHoweverMuchThereIs() {
    Told told = new Told("Many");
    for (int i = 0; i < 60; i++) {
      told.account("account-" + i, Provenance.UNKNOWN, "There were " + i + " boats.");
    }
    for (int i = 1; i < 50; i++) {
      told.fact(
          Fact.Kind.COUNT,
          "boat",
          Fact.Verdict.CONFLICT,
          told.count("account-0", "0", 0),
          told.count("account-" + i, String.valueOf(i), i));
    }

    String summary = text.report(told.report());

    assertThat(summary.lines()).hasSizeLessThanOrEqualTo(30);
    assertThat(summary).contains("and 34 more", "and 53 more");
  }

  @Test
  void nothingInAnAccountSteersTheTerminal() {
    String title = "A\u001b[31m red\u202E title\u0007 with\r\na break";
    Told told = new Told(title).account("a", Provenance.UNKNOWN, "Nothing.");

    assertThat(text.report(told.report()).lines().findFirst())
        .contains("A\uFFFD[31m red\uFFFD title\uFFFD with a break");
  }
}
