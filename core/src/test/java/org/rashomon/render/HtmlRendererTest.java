package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.report.Compared;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;

class HtmlRendererTest {

  static List<Report> reports() {
    return List.of(Ferry.report(), Hostile.report(), OnRecord.report());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyLinkWithinThePageLeadsSomewhere(Report report) {
    Document page = Jsoup.parse(Rendered.html(report));

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> links = page.select("a[href^=#]").eachAttr("href");
    assertThat(links).isNotEmpty();
    assertThat(ids).containsAll(links.stream().map(link -> link.substring(1)).toList());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyHighlightLeadsBackToAFindingThatLeadsToIt(Report report) {
    Document page = Jsoup.parse(Rendered.html(report));

    assertThat(page.select("mark + a")).isNotEmpty();
    for (Element highlight : page.select("mark[id]")) {
      assertThat(page.select("main a[href=#" + highlight.id() + "]")).isNotEmpty();
    }
    for (Element ref : page.select("mark + a")) {
      assertThat(page.select("main " + ref.attr("href"))).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nothingOnThePageCanActOrAsk(Report report) throws Exception {
    String html = Rendered.html(report);
    Document page = Jsoup.parse(html);

    assertThat(
            page.select("img, iframe, object, embed, link, form, base, meta[http-equiv=refresh]"))
        .isEmpty();
    assertThat(page.select("script")).hasSize(1);
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
    }
    for (String link : page.select("[href]").eachAttr("href")) {
      assertThat(link).matches("#.*|https?://.*");
    }
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src "
                + hash(page.expectFirst("style"))
                + "; script-src "
                + hash(page.expectFirst("script"))
                + "; base-uri 'none'; form-action 'none'");
  }

  private static String hash(Element element) throws Exception {
    byte[] bytes = element.data().getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyLineOfAnAccountTellsWhereItStands(Report report) {
    Document page = Jsoup.parse(Rendered.html(report));
    page.select("mark + a").remove();

    for (Witness witness : report.witnesses()) {
      int[] points = witness.text().codePoints().toArray();
      int end = 0;
      int gap = 0;
      Element story = page.getElementsByAttributeValue("data-account", witness.id()).getFirst();
      for (Element line : story.select("p:not(header p, .label)")) {
        int at = line.hasAttr("data-at") ? Integer.parseInt(line.attr("data-at")) : end + gap;
        String shown = line.wholeText();
        int length = shown.codePointCount(0, shown.length());
        assertThat(new String(points, at, length)).isEqualTo(shown);
        gap = at - end;
        end = at + length;
      }
      assertThat(end).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyWordOfEveryAccountIsThere(Report report) {
    Document page = Jsoup.parse(Rendered.html(report));
    page.select("mark + a, .label").remove();

    for (Witness witness : report.witnesses()) {
      String shown = String.join(" ", page.select(".story > p, .aside > p").eachText());
      witness
          .text()
          .lines()
          .forEach(line -> assertThat(shown).contains(new Element("p").text(line.strip()).text()));
    }
  }

  @Test
  void whatIsNotTheStoryIsLabelled() {
    Document page = Jsoup.parse(Rendered.html(Ferry.report()));

    assertThat(page.select("#account-A .aside .label").eachText())
        .containsExactly(
            "Author, set aside", "Photo caption, set aside", "Readers’ comments, set aside");
    assertThat(page.select(".aside mark")).isEmpty();
  }

  @Test
  void theFirstScreenTellsWhoContradictsWhom() {
    Document page = Jsoup.parse(Rendered.html(Ferry.report()));

    assertThat(page.select(".deck").text())
        .isEqualTo(
            "Four accounts, three of them independent. They contradict each other on three things."
                + " One statement that several of them quote has other words in some.");
    assertThat(page.expectFirst(".masthead .brief li").text())
        .isEqualTo(
            "How long, rescue: less than three hours C against two hours B against"
                + " almost three hours A against more than four hours B Account B contradicts itself.");
  }

  @Test
  void aWordingShowsWhatItDropsAndWhatItPutsIn() {
    Document page = Jsoup.parse(Rendered.html(Ferry.report()));

    assertThat(page.select(".variants del").eachText())
        .containsExactly("at all", "ahead", "bridge");
    assertThat(page.select(".variants ins").eachText()).containsExactly("crew");
    assertThat(page.select(".variants .drift").eachText())
        .containsExactly(
            "Words left out without a sign",
            "Other words within the quotation marks",
            "Reported, not quoted");
  }

  @Test
  void aFactTellsItsCourseItsSourceAndHowItIsCounted() {
    Compared ferry = Ferry.compared();
    Fact fact = ferry.facts().getFirst();
    List<Reading> readings =
        fact.readings().stream()
            .map(reading ->
                new Reading(
                    reading.passage(),
                    reading.value(),
                    reading.source(),
                    Reading.Part.BODY,
                    "to the last boat"))
            .toList();
    Fact told =
        new Fact(
            fact.id(),
            fact.kind(),
            fact.subject(),
            fact.verdict(),
            fact.independent(),
            readings,
            fact.within(),
            List.of(
                new Fact.Step("2031-03-05T08:15:00Z", readings.getFirst()),
                new Fact.Step("2031-03-06", readings.getLast())),
            List.of(new Fact.Shared("coastguard", List.of("courier", "herald"))));
    Report report =
        new Compared(
                ferry.event(),
                ferry.witnesses(),
                ferry.parties(),
                ferry.families(),
                List.of(told),
                ferry.positions(),
                ferry.agreements(),
                ferry.verification(),
                ferry.wordings(),
                ferry.coverage(),
                ferry.timeline(),
                ferry.brief())
            .report();

    Element finding = Jsoup.parse(Rendered.html(report)).expectFirst("#f-1");

    assertThat(finding.select(".course li").eachText())
        .containsExactly(
            "5 March 2031, 08:15 almost three hours A", "6 March 2031 less than three hours C");
    assertThat(finding.select(".shared").text())
        .isEqualTo("A and C have it from one source: coastguard.");
    assertThat(finding.select(".basis").eachText()).contains("(to the last boat)");
  }

  @Test
  void theRecordStandsBesideEachWording() {
    Document page = Jsoup.parse(Rendered.html(OnRecord.report()));

    assertThat(page.select(".utterance .record .said").text())
        .isEqualTo(
            "On the record, EDDA LORNE, through an interpreter The bridge had no warning at all of"
                + " the rocks ahead. I said T1");
    assertThat(page.select(".utterance .record li").eachText())
        .containsExactly(
            "Other words than were said The bridge crew had no warning at all of the rocks ahead C",
            "Words left out without a sign The bridge had no warning at all of the rocks B",
            "Word for word A");
    assertThat(page.select(".quote .record .reversed").eachText())
        .containsExactly("Word for word", "The transcript gives these words to DOV HALE.");
    assertThat(page.select(".deck").text())
        .endsWith(
            "What they quote, held against two transcripts: three as said, two changed,"
                + " two said by somebody else.");
    assertThat(page.select(".brief").text()).contains("Against the record: Edda Lorne");
  }

  @Test
  void aTranscriptIsShownButIsNoAccount() {
    Document page = Jsoup.parse(Rendered.html(OnRecord.report()));

    assertThat(page.select(".story").eachAttr("id"))
        .containsExactly("account-A", "account-B", "account-C", "account-D", "account-T1");
    assertThat(page.select(".key li")).hasSize(4);
    assertThat(page.select(".deck").text()).startsWith("Four accounts, three of them");
  }

  @Test
  void theListLeadsToEachEventsPage() {
    Document page = Jsoup.parse(Rendered.index(reports()));

    assertThat(page.select(".events a").eachAttr("href"))
        .containsExactly("told-4.html", "told-4.html", "told-2.html");
    assertThat(page.select(".events li:first-child .facts").text())
        .startsWith("Four accounts, three of");
  }

  @Test
  void thePageIsSmall() {
    Report report = Ferry.report();
    int texts = report.witnesses().stream().mapToInt(witness -> witness.text().length()).sum();

    assertThat(Rendered.html(report).length() - texts).isLessThan(60_000);
  }
}
