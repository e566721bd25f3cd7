package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.Dating.Source;
import org.rashomon.account.read.Provenance;

class PageHeadTest {

  @Test
  void jsonLdGoesBeforeMetaAndMetaBeforeTime() {
    Provenance told =
        head(
            """
            <script type="application/ld+json">{"@graph":[
              {"@type":"NewsArticle","headline":"Kiln fire at Orrin","datePublished":"2031-03-05T10:00:00Z",
               "author":[{"@type":"Person","name":"Ada Pellick"}],"publisher":{"@id":"#us"},
               "mainEntityOfPage":{"@id":"https://courier.example/kiln"}},
              {"@type":"NewsMediaOrganization","@id":"#us","name":"Orrin Courier"}]}</script>
            <meta property="article:published_time" content="2031-03-04">
            <meta property="article:modified_time" content="2031-03-06">
            <time datetime="2031-03-01">
            """);
    assertThat(told)
        .isEqualTo(
            new Provenance(
                "https://courier.example/kiln",
                "Orrin Courier",
                "Kiln fire at Orrin",
                "Ada Pellick",
                "2031-03-05T10:00:00Z",
                new Dating(Source.JSON_LD, "2031-03-06", Source.META)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=byl content='By Ada Pellick'> | Ada Pellick",
        "<meta name=author content='https://courier.example/pellick'><a rel=author>Tomas Wend</a> | Tomas Wend",
        "<meta name=author content='Analysis by Ada Pellick, Courier staff'> | Ada Pellick, Courier staff",
        "<span rel=author>Ada Pellick @adap Mar 5, 2031 at 9:24 pm</span> | Ada Pellick",
        "<span itemprop=author>ORRIN STAFF MARCH 5, 2031 10:43</span> | ORRIN STAFF",
        "<p>No author.</p> |",
      })
  void bylines(String html, String byline) {
    String first = head(html).byline();
    assertThat(first != null ? first : PageHead.anyAuthor(Jsoup.parse(html))).isEqualTo(byline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=pdate content=20310305> | 2031-03-05 | META",
        "<time datetime='2031-03-05T10:00'>today</time> | 2031-03-05T10:00:00 | TIME",
        "<span itemprop='datePublished dateCreated' content='2031-03-05'></span> | 2031-03-05 | TIME",
        "<span class='article-publish-date'>March 5, 2031, 9:02 AM</span> | 2031-03-05 | LINE",
        "<meta name=date content='0001-01-01'> | |",
        "<meta name=date content='3/4/2031'> | |",
      })
  void datesWithWhatTellsThem(String html, String date, Source source) {
    assertThat(head(html).published()).isEqualTo(date);
    assertThat(head(html).dating().publishedFrom()).isEqualTo(source);
  }

  @Test
  void anOutletIsWhatTheTitleHasBehindTheHeadline() {
    assertThat(
            head("<title>Kiln fire at Orrin works – Orrin Courier</title><h1>Kiln fire at Orrin works</h1>")
                .outlet())
        .isEqualTo("Orrin Courier");
    assertThat(head("<title>Kiln fire at Orrin works – two hurt</title><h1>Fire</h1>").outlet())
        .isNull();
  }

  @Test
  void linesAtTheHeadOfTheStoryTellWhatThePageDoesNot() {
    String page =
        "<h1>Kiln fire at Orrin</h1><p>By Ada Pellick</p><p>Published March 5, 2031</p>"
            + "<p>Updated March 6, 2031</p><p>Two people were hurt when a kiln at the Orrin"
            + " brickworks caught fire on Tuesday, the fire service said.</p>";
    Capture capture = new Capture("a", "a", Capture.Format.HTML, page, Provenance.UNKNOWN);
    Provenance told = new Cleaner().clean(capture).provenance();
    assertThat(told.byline()).isEqualTo("Ada Pellick");
    assertThat(told.published()).isEqualTo("2031-03-05");
    assertThat(told.dating()).isEqualTo(new Dating(Source.LINE, "2031-03-06", Source.LINE));
  }

  private static Provenance head(String html) {
    return PageHead.of(Jsoup.parse(html)).provenance();
  }
}
