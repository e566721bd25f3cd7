package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Provenance;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.report.Report;

/// The page of an event that two hundred accounts tell of, with far more findings than fit on it.
class ManyAccountsTest {

  static final int ACCOUNTS = 200;
  private static final int MOST = 300_000;

  static final Report REPORT = report();
  static final String HTML = Rendered.html(REPORT);

  private static Report report() {
    Told told = new Told("Storm floods the lower town").party("ada-pellick", "Ada Pellick");
    for (int i = 0; i < ACCOUNTS; i++) {
      String[] lines = new String[16];
      for (int k = 0; k < lines.length; k++) {
        lines[k] =
            "In street %d the water stood %d centimetres high, and “we had %d minutes to leave our houses in the dark”, she said in report %d."
                .formatted(k, 40 + i, k + i, i);
      }
      told.account(id(i), provenance(i), lines);
      for (int k = 0; k < lines.length; k++) {
        String words = "we had %d minutes to leave our houses in the dark".formatted(k + i);
        told.quotation(id(i), Quotation.Form.DIRECT, "ada-pellick", words);
      }
    }
    for (int k = 0; k < 16; k++) {
      Reading[] readings = new Reading[ACCOUNTS];
      for (int i = 0; i < ACCOUNTS; i++) {
        readings[i] = told.range(id(i), (k + i) + " minutes", (double) (k + i), (double) (k + i));
      }
      told.fact(Fact.Kind.DURATION, "escape from street " + k, verdict(k), readings);
    }
    return told.report();
  }

  private static Fact.Verdict verdict(int k) {
    return k % 2 == 0 ? Fact.Verdict.CONFLICT : Fact.Verdict.COMPATIBLE;
  }

  private static String id(int account) {
    return "account-%03d".formatted(account);
  }

  private static Provenance provenance(int account) {
    return new Provenance(
        "https://courier.example/2031/03/04/storm-floods-the-lower-town-for-the-second-time-this-year/"
            + account,
        "Courier " + account,
        "Storm floods the lower town for the second time this year",
        "Tamsin Orrell",
        "2031-03-04T17:20:00");
  }

  @Test
  void isSmallBesidesItsAccounts() {
    int texts =
        REPORT.witnesses().stream()
            .mapToInt(witness -> witness.text().getBytes(StandardCharsets.UTF_8).length)
            .sum();

    assertThat(HTML.getBytes(StandardCharsets.UTF_8).length - texts).isLessThan(MOST);
  }

  @Test
  void saysInEachPartWhatIsLeftOut() {
    Document page = Jsoup.parse(HTML);

    assertThat(page.select(".story")).hasSize(ACCOUNTS);
    assertThat(page.select("#differ > .left").text())
        .matches("\\S+ more stand in the data file only.");
    assertThat(page.select("#said > .left").text())
        .matches("\\S+ more stand in the data file only.");
    assertThat(page.select("#differ .finding .left").eachText())
        .isNotEmpty()
        .containsOnly("184 other values stand in the data file only.");
    assertThat(page.select(".masthead .copies").text()).contains("have no room here");
  }

  @Test
  void countsWhatIsLeftOutToo() {
    Document page = Jsoup.parse(HTML);

    assertThat(page.select(".deck").text()).contains("They contradict each other on eight things.");
  }

  @Test
  void hasNoDeadLink() {
    Document page = Jsoup.parse(HTML);

    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void leavesNothingOutOfMarkdown() {
    String markdown = Rendered.markdown(REPORT);

    assertThat(markdown).doesNotContain("in the data file only");
    for (Fact fact : REPORT.facts()) {
      assertThat(markdown).contains(fact.subject());
    }
    assertThat(markdown.lines().filter(line -> line.contains("we had"))).hasSizeGreaterThan(3200);
  }
}
