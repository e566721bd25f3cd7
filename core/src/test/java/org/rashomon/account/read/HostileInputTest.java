package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.account.clean.Cleaner;

/// Nothing that was made to do harm crashes, hangs or grows without bound; the message names the
/// limit that it met.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileInputTest {

  private static final long GIGABYTE = 1L << 30;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><body><p>Rain. | the page is larger than 64 MB",
        "Rain fell. | it is longer than 5 million characters",
        "{\"text\":\" | line 1 is longer than 64 MB",
        "<rss version='2.0'><channel><item> | the file is larger than 64 MB",
        "From: a@b.example~MIME-Version: 1.0~~Rain. | the file is larger than 64 MB",
        "WARC/1.0~X: | record 1, which begins at byte 0 (unpacked), has headers longer than 1 MB",
      })
  void aGigabyteOfOneThingMeetsItsLimit(String beginning, String reason) {
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(beginning.replace('~', '\n').getBytes(UTF_8)),
            letters(GIGABYTE));
    assertThat(new Reader().read(List.of(Path.of("-")), endless).toList())
        .extracting(WarcTest::shown)
        .containsExactly(reason);
  }

  private static InputStream letters(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 'a' : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        int given = (int) Math.min(left, length);
        java.util.Arrays.fill(into, from, from + given, (byte) 'a');
        left -= given;
        return given == 0 && length > 0 ? -1 : given;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "</", "<html><", "<rss version='2.0'><item><"})
  void aTagOfManyMegabytesIsText(String beginning) {
    String html = beginning.startsWith("<html") || beginning.startsWith("<rss") ? "" : "<html>";
    List<Input> inputs = read(html + beginning + "a".repeat(20 << 20));
    assertThat(inputs).hasSize(1);
    if (inputs.getFirst() instanceof Capture page) {
      assertThat(page.content()).contains("&lt;");
    } else {
      assertThat(WarcTest.shown(inputs.getFirst())).contains("cut off or broken");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b><p>", "<table>", "<math><mi>", "<span rel=author>", "<p>x"})
  void aHundredThousandElementsInOneAnother(String tags) {
    Capture page = (Capture) read("<html><body>" + tags.repeat(100_000)).getFirst();
    assertThat(new Cleaner().clean(page).blocks()).hasSizeLessThanOrEqualTo(100_000);
  }

  @Test
  void tagsWithoutNumberMeetTheirLimit() {
    assertThat(read("<html><body>" + "<p>".repeat(300_000)))
        .extracting(WarcTest::shown)
        .containsExactly("the page stdin has more than 250000 tags");
    assertThat(read("<rss version='2.0'>" + "<item/>".repeat(300_000) + "</rss>"))
        .extracting(WarcTest::shown)
        .containsExactly("the file has more than 250000 tags");
  }

  @Test
  void aFeedOfNestedElementsAndOneOfEmptyEntries() {
    assertThat(
            read(
                "<rss version='2.0'><item><description>"
                    + "<a>".repeat(100_000)
                    + "Rain</item></rss>"))
        .hasSize(1);
    assertThat(read("<rss version='2.0'>" + "<item/> ".repeat(100_000) + "</rss>"))
        .extracting(WarcTest::shown)
        .containsExactly("entries without a text: 100000");
  }

  @Test
  void bombsOfGzip() {
    byte[] zeros = WarcFixture.gzip(new byte[200 << 20]);
    assertThat(WarcTest.read(WarcFixture.gzip(zeros)))
        .extracting(WarcTest::shown)
        .containsExactly("the file is packed twice");
    byte[] many = WarcFixture.gzip(new byte[0]);
    byte[] members = new byte[many.length * 100_000];
    for (int i = 0; i < 100_000; i++) {
      System.arraycopy(many, 0, members, i * many.length, many.length);
    }
    assertThat(WarcTest.read(members))
        .extracting(WarcTest::shown)
        .containsExactly("the file is empty");
  }

  @Test
  void nulsAndHalvesOfCharactersAreCharacters() {
    Capture page =
        (Capture) read("{\"html\":\"<p>Rain\\u0000 fell \\ud800 on\\udc00 Orrin.\"}").getFirst();
    assertThat(new Cleaner().clean(page).text()).contains("Rain");
    Capture text = (Capture) read("{\"text\":\"Rain\\u0000 \\ud800.\"}").getFirst();
    assertThat(new Cleaner().clean(text).text()).isEqualTo("Rain\0 \ud800.");
  }

  @Test
  void jsonOfAnyDepthIsOneLine() {
    assertThat(read("{\"text\":" + "[".repeat(200_000))).hasSize(1);
    Capture page =
        (Capture)
            read("<html><script type='application/ld+json'>"
                    + "{\"a\":".repeat(100_000)
                    + "</script><p>Rain.")
                .getFirst();
    assertThat(new Cleaner().clean(page).text()).isEqualTo("Rain.");
  }

  private static List<Input> read(String content) {
    return WarcTest.read(content.getBytes(UTF_8));
  }
}
