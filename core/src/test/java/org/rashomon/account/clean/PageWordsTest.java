package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rashomon.account.read.Provenance;

/// Each word of the table is understood where a page uses it.
class PageWordsTest {

  @Test
  void datesInMetaElements() {
    for (String name : PageWords.of("published")) {
      assertThat(head(meta(name, "2031-03-05")).published()).as(name).isEqualTo("2031-03-05");
    }
    for (String name : PageWords.of("updated")) {
      assertThat(head(meta(name, "2031-03-06")).dating().updated())
          .as(name)
          .isEqualTo("2031-03-06");
    }
  }

  @Test
  void whatElseMetaElementsTell() {
    for (String name : PageWords.of("title")) {
      String title = "Ferry held in port after fire";
      assertThat(head(meta(name, title)).title()).as(name).isEqualTo(title);
    }
    for (String name : PageWords.of("outlet")) {
      assertThat(head(meta(name, "Coast Press")).outlet()).as(name).isEqualTo("Coast Press");
    }
    for (String name : PageWords.of("author")) {
      assertThat(head(meta(name, "Jana Ord")).byline()).as(name).isEqualTo("Jana Ord");
    }
    for (String name : PageWords.of("abstract")) {
      assertThat(PageHead.of(Jsoup.parse(meta(name, "A ferry burned."))).abstracts())
          .as(name)
          .isEqualTo(List.of("A ferry burned."));
    }
  }

  @Test
  void attributesThatNameMetaElements() {
    for (String attribute : PageWords.of("naming")) {
      String meta = "<meta " + attribute + "=\"og:site_name\" content=\"Coast Press\">";
      assertThat(head(meta).outlet()).as(attribute).isEqualTo("Coast Press");
    }
  }

  @Test
  void typesOfStructuredData() {
    for (String kind : List.of("article-type", "page-type")) {
      for (String type : PageWords.of(kind)) {
        String node = "{\"@type\": \"News%s\", \"datePublished\": \"2031-03-05\"}".formatted(type);
        String data = "<script type=\"application/ld+json\">" + node + "</script>";
        assertThat(head(data).published()).as(type).isEqualTo("2031-03-05");
      }
    }
  }

  @Test
  void blocksPartTheTextAroundThem() {
    for (String element : List.of("div", "p", "section", "figure", "hr", "img")) {
      assertThat(PageWords.of("block")).contains(element);
      Document page = Jsoup.parse("<main>one<%s></%s>two</main>".formatted(element, element));
      assertThat(PageBlocks.of(page.body())).as(element).hasSize(2);
    }
  }

  private static Provenance head(String html) {
    return PageHead.of(Jsoup.parse(html)).provenance();
  }

  private static String meta(String name, String content) {
    return "<meta name=\"%s\" content=\"%s\">".formatted(name, content);
  }
}
