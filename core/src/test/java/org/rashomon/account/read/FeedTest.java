package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

  static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-stylesheet href="feed.css"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
        <title>The Orrin Courier</title>
        <link>https://courier.example/</link>
        <item>
          <title>Kiln fire &amp;amp; its cost</title>
          <link>https://courier.example/2031/kiln-fire</link>
          <dc:creator><![CDATA[Ada Pellick]]></dc:creator>
          <pubDate>Wed, 05 Mar 2031 17:31:00 +0100</pubDate>
          <description>A kiln burnt.</description>
          <content:encoded><![CDATA[<p>Two people were hurt&nbsp;at the brickworks.</p><p>It burnt for an hour.</p>]]></content:encoded>
        </item>
        <item>
          <title>Quay open</title>
          <guid>https://courier.example/quay.html</guid>
          <author>desk@courier.example (Tomas Wend)</author>
          <description>The quay is open again, the port said.

      Boats may land from Friday.</description>
        </item>
        <item><title>Only a title</title><link>https://courier.example/no-text</link></item>
      </channel>
      </rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom">
        <title>Orrin Valley Post</title>
        <author><name>The desk</name></author>
        <entry>
          <title type="html">Kiln &lt;em&gt;fire&lt;/em&gt;</title>
          <link rel="self" href="https://post.example/feed/1"/>
          <link href="https://post.example/kiln"/>
          <published>2031-03-05T16:00:00Z</published>
          <updated>2031-03-06T08:00:00Z</updated>
          <author><name>Ines Morrow</name></author>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A kiln burnt.</p></div></content>
        </entry>
        <entry>
          <id>tag:post.example,2031:2</id>
          <title>Plain</title>
          <summary>Rain &amp;lt; snow on Tuesday.</summary>
          <updated>2031-03-06T08:00:00Z</updated>
        </entry>
      </feed>
      """;

  @Test
  void rssIsReadWithItsFullContent() {
    List<Input> inputs = read(RSS);
    assertThat(inputs)
        .extracting(WarcTest::shown)
        .containsExactly("kiln-fire", "quay", "entries without a text: 1");
    Capture fire = (Capture) inputs.getFirst();
    assertThat(fire.content()).contains("<p>It burnt for an hour.</p>");
    assertThat(fire.provenance())
        .isEqualTo(
            new Provenance(
                "https://courier.example/2031/kiln-fire",
                "The Orrin Courier",
                "Kiln fire & its cost",
                "Ada Pellick",
                "2031-03-05T17:31:00+01:00",
                new Dating(Dating.Source.FEED, null, null)));
    Capture quay = (Capture) inputs.get(1);
    assertThat(quay.provenance().byline()).isEqualTo("Tomas Wend");
    assertThat(quay.content())
        .contains(
            "<p>The quay is open again, the port said.</p>", "<p>Boats may land from Friday.</p>");
  }

  @Test
  void atomIsReadWithItsFullContent() {
    List<Input> inputs = read(ATOM);
    assertThat(inputs).extracting(WarcTest::shown).containsExactly("kiln", "stdin");
    Capture fire = (Capture) inputs.getFirst();
    assertThat(fire.content()).contains("<p>A kiln burnt.</p>");
    assertThat(fire.provenance().title()).isEqualTo("Kiln fire");
    assertThat(fire.provenance().byline()).isEqualTo("Ines Morrow");
    assertThat(fire.provenance().dating())
        .isEqualTo(new Dating(Dating.Source.FEED, "2031-03-06T08:00:00Z", Dating.Source.FEED));
    assertThat(((Capture) inputs.getLast()).content()).contains("Rain &lt; snow on Tuesday.");
  }

  @Test
  void aFeedCutOffGivesTheEntriesBefore() {
    int second = RSS.indexOf("<guid>");
    assertThat(read(RSS.substring(0, second)))
        .extracting(WarcTest::shown)
        .containsExactly("kiln-fire", "the feed is cut off or broken after line 15");
    byte[] packed = WarcFixture.gzip((RSS + " ".repeat(200)).getBytes(UTF_8));
    assertThat(WarcTest.read(java.util.Arrays.copyOf(packed, packed.length - 60)))
        .last()
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void entitiesAreNeitherMultipliedNorFetched() {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"lol\">\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">\n");
    }
    bomb.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
    String feed =
        RSS.substring(RSS.indexOf("<rss"))
            .replace("A kiln burnt.", "")
            .replace("It burnt", "&a29; &file; It burnt");
    List<Input> inputs = read(bomb + feed);
    assertThat(inputs)
        .extracting(WarcTest::shown)
        .containsExactly(
            "kiln-fire",
            "quay",
            "the feed declares entities of its own in line 1, which are refused",
            "entries without a text: 1");
    assertThat(((Capture) inputs.getFirst()).content())
        .contains("&a29; &file; It burnt")
        .doesNotContain("lol", "root:");
  }

  private static List<Input> read(String feed) {
    return WarcTest.read(feed.getBytes(UTF_8));
  }

  @Test
  void relativeAddressesAreThoseOfTheSite() {
    String feed =
        """
        <rss version="2.0" xml:base="https://courier.example/"><channel><title>Courier</title>
        <item><link>/news/kiln</link><description>Two people were hurt.</description></item>
        <item><link>//courier.example/news/quarry</link><description>The road is shut.</description></item>
        </channel></rss>
        """;
    assertThat(WarcTest.read(feed.getBytes(UTF_8)))
        .extracting(input -> ((Capture) input).provenance().url())
        .containsExactly(
            "https://courier.example/news/kiln", "https://courier.example/news/quarry");
    String site = feed.replace(" xml:base=\"https://courier.example/\"", "");
    assertThat(
            WarcTest.read(
                site.replace("</title>", "</title><link>https://courier.example/</link>")
                    .getBytes(UTF_8)))
        .extracting(input -> ((Capture) input).provenance().url())
        .contains("https://courier.example/news/kiln");
  }
}
