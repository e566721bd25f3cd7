package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Block.Kind;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Provenance;

/// What of a page is its story, in pages as builders, browsers and themes make them.
class PageStoryTest {

  private static final String STORY =
      """
      <p>The harbour board voted on Monday to close the old swing bridge at Tarn, which has stuck open
      nine times since the spring.</p>
      <p>“We have mended it for the last time,” said Orla Venn, who chairs the board. “The next storm
      would take it.”</p>
      <p>Fishing crews say that the way round by road costs them an hour on every landing, and two of
      them have gone to court.</p>
      """;

  private static Account page(String html) {
    return new Cleaner()
        .clean(new Capture("a", "a", Capture.Format.HTML, html, Provenance.UNKNOWN));
  }

  private static String text(Account account, Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return account.blocks().stream()
        .filter(block -> wanted.contains(block.kind()))
        .map(block -> block.span().in(account.text()))
        .collect(Collectors.joining("\n"));
  }

  private static String story(String html) {
    return text(page(html), Kind.HEADLINE, Kind.BODY, Kind.DATELINE);
  }

  @Test
  void whatAScriptShowsLaterIsTheStory() {
    assertThat(
            story(
                "<body><div>Loading</div><div hidden id='S:0'><h1>Bridge shut</h1>"
                    + STORY
                    + "</div>"))
        .contains("swing bridge", "gone to court");
  }

  @Test
  void whatIsHiddenIsNoStory() {
    assertThat(
            story(
                "<article><h1>Bridge shut</h1><p style='display : none'>Draft: it stays open.</p>"
                    + "<p style='visibility:hidden'>Draft: the chair resigns.</p>"
                    + "<div class=sf-hidden><p>Draft: nobody came to the vote.</p></div>"
                    + STORY))
        .contains("swing bridge")
        .doesNotContain("Draft");
  }

  @Test
  void whatASavedShadowShowsIsRead() {
    assertThat(
            story(
                "<x-page><template shadowrootmode=open><article><h1>Bridge shut</h1>"
                    + STORY
                    + "</article></template></x-page>"))
        .contains("swing bridge", "gone to court");
  }

  @Test
  void namesOfSubjectsNeighboursAndBuildersHideNothing() {
    for (String name :
        List.of(
            "post tag-newsletter category-comments",
            "has-rail-right with-sidebar",
            "elementor-widget elementor-widget-container")) {
      assertThat(
              story("<h1>Bridge shut</h1><div class='" + name + "'><div>" + STORY + "</div></div>"))
          .as(name)
          .contains("swing bridge", "gone to court");
    }
  }

  @Test
  void anArticleInSectionsIsOne() {
    String sections =
        "<section class=part>"
            + STORY
            + "</section><section class=part><h2>What it cost</h2>"
            + "<ul><li>Four repairs since the spring of last year</li><li>Two court cases, both lost</li></ul>"
            + "<p>The board has spent more on the bridge than on all of its other bridges together, its"
            + " accounts show, and the county will pay no more of it.</p><p>A ferry is to go between the"
            + " quays from May, free of charge for those who live on the north side of the water.</p>"
            + "</section>";
    assertThat(story("<body><nav>Home</nav><main><h1>Bridge shut</h1>" + sections + "</main>"))
        .contains("swing bridge", "Two court cases", "free of charge");
  }

  @Test
  void aButtonBetweenParagraphsMakesNoComments() {
    for (String button : List.of("Share", "Quote", "Leave a comment", "2 hours ago")) {
      Account account =
          page(
              "<article><h1>Bridge shut</h1>"
                  + STORY
                  + "<p>"
                  + button
                  + "</p>"
                  + STORY
                  + "</article>");
      assertThat(text(account, Kind.COMMENT)).as(button).isEmpty();
    }
  }

  @Test
  void entriesOfALiveReportAreStory() {
    StringBuilder entries = new StringBuilder();
    for (int hour = 18; hour > 12; hour--) {
      entries
          .append("<div class=block><p>5 March 2031, ")
          .append(hour)
          .append(":15</p><h2>Bridge stuck again</h2><p>The bridge master says that it will be ")
          .append(hour)
          .append(" minutes before a boat can pass.</p><p>Share</p></div>");
    }
    assertThat(text(page("<article><h1>Live: bridge stuck</h1>" + entries), Kind.COMMENT))
        .isEmpty();
  }

  @Test
  void readersBelowTheirNumberAreComments() {
    Account account =
        page(
            "<article><h1>Bridge shut</h1>"
                + STORY
                + "</article><h3>Comments (2)</h3><div><b>gullwing</b> 3 hours ago</div><p>I rowed under it"
                + " every day and it never moved an inch for me.</p><div><b>Pia</b> 5 hours ago</div><p>Well"
                + " said! They never listen to us.</p>");
    assertThat(text(account, Kind.BODY)).doesNotContain("I rowed", "Well said");
  }

  @Test
  void theNextStoryOfAnEndlessPageIsAnother() {
    assertThat(
            story(
                "<article><h1>Bridge shut</h1>"
                    + STORY
                    + "</article><article><h1>Mill burns</h1><p>A mill burned at Ossel on Tuesday and four"
                    + " people were hurt, the fire service said late at night.</p></article>"))
        .contains("swing bridge")
        .doesNotContain("A mill burned");
  }

  @Test
  void wordsThatAPageSetsApartStandWithinMarks() {
    String page =
        "<article><h1>Bridge shut</h1>"
            + STORY
            + "<p>Venn called it <q>a bad day</q> and left.</p><p>In a statement, the crews’ lawyer, Tom"
            + " Arden, said:</p><blockquote><p>We were not asked.</p><p>We will not wait.</p></blockquote>"
            + "<blockquote class=twitter-tweet><p>I learned to row there.</p>— Kit Lorne (@kitlorne)"
            + "</blockquote><p>The board meets again in May to choose who builds the new one.</p>";
    assertThat(story(page))
        .contains(
            "called it “a bad day” and left",
            "“We were not asked.\n“We will not wait.”",
            "“I learned to row there.”");
  }

  @Test
  void anEmptyLinePartsParagraphsOfTypedText() {
    assertThat(page("<pre>The bridge shut.\n\nThe mill\nburned.</pre>").blocks()).hasSize(2);
  }

  @Test
  void linesBesideTheHeadlineTellWhoAndWhen() {
    String other = "<div><a rel=author href=1>Jon Russ</a> 12 minutes ago</div>";
    Provenance told =
        page(other
                + "<article><h1>Bridge shut at Tarn</h1><div>by <a href='/author/dc'>Devin Cole</a> ●"
                + " 23 Dec, 2031 ● 6 min read</div>"
                + STORY)
            .provenance();
    assertThat(told.byline()).isEqualTo("Devin Cole");
    assertThat(told.published()).isEqualTo("2031-12-23");
  }

  @Test
  void aHouseThatSignsForItsAuthorsMayNameThemBesideTheHeadline() {
    String data =
        "<meta property=og:site_name content='Tarn Echo'><meta name=author content='Tarn Echo'>";
    assertThat(
            page(data + "<article><h1>Bridge shut at Tarn</h1><p>By Devin Cole</p>" + STORY)
                .provenance()
                .byline())
        .isEqualTo("Devin Cole");
    assertThat(page(data + "<article><h1>Bridge shut</h1>" + STORY).provenance().byline())
        .isEqualTo("Tarn Echo");
  }

  @Test
  void aStampIsNoName() {
    Provenance told =
        page("<article><h1>Bridge shut at Tarn</h1><div class=byline>Posted on March 5, 2031</div>"
                + STORY)
            .provenance();
    assertThat(told.byline()).isNull();
    assertThat(told.published()).isEqualTo("2031-03-05");
  }

  @Test
  void aCreditIsNoByline() {
    assertThat(
            page("<article><h1>Bridge shut at Tarn</h1><div class=photo-caption>Photo by Sol Fey</div>"
                    + STORY)
                .provenance()
                .byline())
        .isNull();
  }

  @Test
  void aBareDateBelowTheBylineIsTheStorys() {
    Account account =
        new Cleaner()
            .clean(
                new Capture(
                    "a",
                    "a",
                    Capture.Format.TEXT,
                    "Bridge shut at Tarn\n\nBy Devin Cole\n\nMarch 4, 2031\n\nThe board voted on Monday to"
                        + " shut the bridge.\n",
                    Provenance.UNKNOWN));
    assertThat(account.provenance().published()).isEqualTo("2031-03-04");
  }
}
