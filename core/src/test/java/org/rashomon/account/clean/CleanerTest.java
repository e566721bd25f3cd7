package org.rashomon.account.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.Provenance;

/// Texts and pages as sites make them, beside what each of their paragraphs is.
class CleanerTest {

  private final Cleaner cleaner = new Cleaner();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blog.txt",
        "wire.txt",
        "opinion.txt",
        "section.txt",
        "gallery.txt",
        "printed.txt",
        "news.html"
      })
  void everyParagraphIsWhatAReaderWouldSay(String name) throws IOException {
    Account account = cleaner.clean(capture(name));
    List<String> expected = resource(name.replaceFirst("\\..*", ".kinds")).lines().toList();
    assertThat(account.blocks().stream().map(block -> shown(account, block)))
        .zipSatisfy(expected, (found, wanted) -> assertThat(found).startsWith(wanted));
    assertThat(account.language()).isEqualTo("en");
  }

  @Test
  void aPageTellsWhereItComesFrom() throws IOException {
    assertThat(cleaner.clean(capture("news.html")).provenance())
        .isEqualTo(
            new Provenance(
                "https://harbournews.example/2031/03/crane",
                "Harbour News",
                "Crane falls on Varnholm market, killing two",
                "Ilse Tamm, Rolf Ekk",
                "2031-03-07T15:20:00+01:00",
                new Dating(Dating.Source.JSON_LD, null, null)));
  }

  @Test
  void aTextKeepsItsCharactersAndTellsItsTitle() throws IOException {
    Account account = cleaner.clean(capture("wire.txt"));
    assertThat(account.text()).isEqualTo(resource("wire.txt"));
    assertThat(account.provenance().title())
        .isEqualTo("Two dead as crane falls on Varnholm market");
    assertThat(account.provenance().byline()).isEqualTo("Ilse Tamm, Coast Press");
  }

  @Test
  void aTextWrappedAtAColumnTellsItsTitleAndDate() throws IOException {
    Account account = cleaner.clean(capture("printed.txt"));
    assertThat(account.text()).isEqualTo(resource("printed.txt"));
    assertThat(account.provenance().title()).isEqualTo("QUARRY ROAD SHUT AFTER ROCK FALL");
    assertThat(account.provenance().published()).isEqualTo("2031-03-04");
    assertThat(account.label()).isEqualTo("QUARRY ROAD SHUT AFTER ROCK FALL");
  }

  @Test
  void paragraphsOfAPageStandABlankLineApart() throws IOException {
    assertThat(cleaner.clean(capture("news.html")).text())
        .contains("police said.\n\nBuy the new")
        .contains("inspected in January.\nIt was built in 2004.");
  }

  @Test
  void whatIsKnownFromElsewhereGoesFirst() {
    Provenance known = new Provenance(null, "The Ganne Herald", "Known", null, null);
    Capture page =
        new Capture("a", "a", Capture.Format.HTML, "<title>Shown</title><p>Rain fell.", known);
    assertThat(cleaner.clean(page).provenance())
        .isEqualTo(new Provenance(null, "The Ganne Herald", "Known", null, null));
  }

  @Test
  void aHeadlineBelowTheMenuIsTheHeadline() {
    Account account =
        text("Photos\nFerry firm fined again\nThe firm was fined on Monday, the court said.\n");
    assertThat(account.headline()).contains("Ferry firm fined again");
  }

  @Test
  void aPostOrAQuotationIsNoLabelThatAccountsMayShare() {
    Account account =
        text(
            "Ferry firm fined again\n'Never again'\nNo boat will leave. — Jana Ord (@janaord)"
                + " March 5, 2031\nThe quay at noon");
    assertThat(StoryLine.of(account).stream().map(StoryLine::isLabel))
        .containsExactly(false, false, false, true);
  }

  @Test
  void wordsSetOffWithTheirSpeakersNameAreStory() {
    Account account =
        text(
            """
            Ferry firm fined again

            The ferry firm was fined on Monday for the third time this year, the court said.

            “Nobody told us that the doors were open. We would never have left the quay.” Jana Ord

            The court heard that two cars had gone into the harbour before the doors were shut.

            The firm said that it would appeal, and that new doors had been ordered in May.
            """);
    assertThat(account.story().stream().map(block -> block.span().in(account.text())))
        .anySatisfy(line -> assertThat(line).startsWith("“Nobody told us"));
  }

  @Test
  void aCaptionStandsWithTheStoryWhereItsEventIsAsked() {
    Account account =
        page("<p>The ferry firm was fined.</p><figure><figcaption>The quay</figcaption></figure>");
    assertThat(StoryLine.of(account)).extracting(StoryLine::words).doesNotContain("the quay");
    assertThat(StoryLine.withCaptions(account)).extracting(StoryLine::words).contains("the quay");
  }

  @Test
  void whenAPostWasWrittenIsNotWhenTheStoryCameOut() {
    Account account =
        page(
            "<h1>Ferry firm fined again</h1><blockquote class=twitter-tweet><p>About time.</p>"
                + "&mdash; Jana Ord (@janaord) March 5, 2031</blockquote>"
                + "<p>The firm was fined on Monday for rafts that were too old, the court said.</p>");
    assertThat(account.provenance().published()).isNull();
  }

  @Test
  void otherLanguagesAreToldAndNotAnalysed() {
    Account account = text("Der Kran fiel am Freitag auf den Fischmarkt, sagte die Polizei.");
    assertThat(account.language()).isEqualTo("de");
    assertThat(account.isAnalysed()).isFalse();
  }

  @Test
  void nestingOfAnyDepthIsRead() {
    String deep = "<div>".repeat(100_000) + "The crane fell on Friday, police said. Two died.";
    assertThat(page(deep).text()).contains("The crane fell on Friday");
    assertThat(page("<p>" + "<span>".repeat(100_000) + "Rain fell.").text()).contains("Rain");
    assertThat(page("<script type=application/ld+json>" + "[".repeat(100_000)).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<html>",
        "<p",
        "<frameset><frame></frameset>",
        "<table><tr>Rain<td>fell",
        "<!--",
        "<title>",
        "\0<p>\0",
        "<body hidden>Rain fell."
      })
  void malformedPagesAreRead(String html) {
    assertThat(page(html).blocks()).allMatch(block -> !block.span().isEmpty());
  }

  private Account page(String html) {
    return cleaner.clean(new Capture("a", "a", Capture.Format.HTML, html, Provenance.UNKNOWN));
  }

  private Account text(String text) {
    return cleaner.clean(new Capture("a", "a", Capture.Format.TEXT, text, Provenance.UNKNOWN));
  }

  private static String shown(Account account, Block block) {
    return block.kind() + "\t" + block.span().in(account.text());
  }

  private static Capture capture(String name) throws IOException {
    Capture.Format format = name.endsWith(".html") ? Capture.Format.HTML : Capture.Format.TEXT;
    return new Capture(name, name, format, resource(name), Provenance.UNKNOWN);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(CleanerTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
