package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.account.read.WarcFixture.STORY;
import static org.rashomon.account.read.WarcFixture.chunked;
import static org.rashomon.account.read.WarcFixture.gzip;
import static org.rashomon.account.read.WarcFixture.page;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {

  /// The page of a kiln fire, packed with brotli at its highest level.
  private static final byte[] BROTLI =
      Base64.getDecoder()
          .decode(
              "G5IASI2TXP3gns4t1YdGaA/VkNUgTKeMwSweKj1ZfajRmMa6ddX6p2l0cnA6ecnta2GcpJ3RYHdSbpHzfxDo4GityM1dbTsUIAktwi6GN5MQZq+liSvT/ry/IU5VP3QB");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyPageThatWentWellIsAnAccount(boolean packed) {
    byte[] archive =
        new WarcFixture(packed)
            .page("https://herald.example/2031/03/kiln-fire.html?utm=1", STORY)
            .response(
                "https://herald.example/logo.png", "Content-Type: image/png\r\n", new byte[] {1})
            .answer(
                "https://herald.example/gone",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n",
                page("Not here.").getBytes(UTF_8))
            .record("request", "WARC-Target-URI: https://herald.example/\r\n", new byte[0])
            .record("response", "WARC-Target-URI: dns:herald.example\r\n", "x".getBytes(UTF_8))
            .page("https://herald.example/quay/", "The quay is open again.")
            .bytes();
    List<Input> inputs = read(archive);
    assertThat(inputs).extracting(WarcTest::shown).containsExactly("kiln-fire", "quay");
    Capture first = (Capture) inputs.getFirst();
    assertThat(first.content()).contains(STORY);
    assertThat(first.format()).isEqualTo(Capture.Format.HTML);
    assertThat(first.provenance().url())
        .isEqualTo("https://herald.example/2031/03/kiln-fire.html?utm=1");
  }

  @Test
  void bodiesAreUnpackedHoweverTheyWereSent() {
    byte[] page = page(STORY).getBytes(UTF_8);
    String html = "Content-Type: text/html\r\n";
    byte[] archive =
        new WarcFixture(true)
            .response(
                "http://a.example/chunked",
                html + "Transfer-Encoding: chunked\r\n",
                chunked(page, US_ASCII))
            .response("http://a.example/gzip", html + "Content-Encoding: gzip\r\n", gzip(page))
            .response(
                "http://a.example/both",
                html + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                chunked(gzip(page), US_ASCII))
            .response("http://a.example/brotli", html + "Content-Encoding: br\r\n", BROTLI)
            .response("http://a.example/unpacked-already", html + "Content-Encoding: br\r\n", page)
            .response(
                "http://a.example/chunks-joined", html + "Transfer-Encoding: chunked\r\n", page)
            .bytes();
    assertThat(read(archive))
        .hasSize(6)
        .allSatisfy(input -> assertThat(((Capture) input).content()).contains(STORY));
  }

  @Test
  void anEncodingOfTheServerGoesBeforeThePages() {
    byte[] cyrillic = page("Пожар на заводе потушен.").getBytes(Charset.forName("windows-1251"));
    byte[] wrong =
        page("<meta charset=latin1>Пожар потушен.").getBytes(Charset.forName("windows-1251"));
    byte[] utf8 = page("Пожар на заводе потушен.").getBytes(UTF_8);
    byte[] archive =
        new WarcFixture(false)
            .response(
                "http://a.example/1", "Content-Type: text/html; charset=windows-1251\r\n", cyrillic)
            .response(
                "http://a.example/2",
                "Content-Type: text/html; charset=\"Windows-1251\"\r\n",
                wrong)
            .response(
                "http://a.example/3", "Content-Type: text/html; charset=windows-1251\r\n", utf8)
            .bytes();
    assertThat(read(archive))
        .hasSize(3)
        .allSatisfy(input -> assertThat(((Capture) input).content()).contains("потушен."));
  }

  @Test
  void aRevisitIsAnAccountOnlyUnderAnotherAddress() {
    byte[] archive =
        new WarcFixture(true)
            .page("http://a.example/fire", STORY)
            .revisit("http://a.example/fire", STORY)
            .revisit("http://b.example/blaze", STORY)
            .revisit("http://a.example/elsewhere", "A page of another archive.")
            .bytes();
    List<Input> inputs = read(archive);
    assertThat(inputs)
        .extracting(WarcTest::shown)
        .containsExactly(
            "fire",
            "blaze",
            "pages said to be the same as in another archive, or too long ago in this one: 1, the"
                + " first http://a.example/elsewhere");
    assertThat(((Capture) inputs.get(1)).content()).isEqualTo(((Capture) inputs.get(0)).content());
  }

  @Test
  void extractedTextAndSavedResourcesAreRead() {
    byte[] archive =
        new WarcFixture(true)
            .record(
                "conversion",
                "WARC-Target-URI: http://a.example/kiln\r\nContent-Type: text/plain\r\n",
                STORY.getBytes(UTF_8))
            .record(
                "resource",
                "WARC-Target-URI: http://a.example/quay\r\nContent-Type: text/html\r\n",
                page(STORY).getBytes(UTF_8))
            .bytes();
    assertThat(read(archive))
        .extracting(input -> ((Capture) input).format())
        .containsExactly(Capture.Format.TEXT, Capture.Format.HTML);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whereAnArchiveIsCutOffIsSaid(boolean packed) {
    WarcFixture archive =
        new WarcFixture(packed).page("http://a.example/1", STORY).page("http://a.example/2", STORY);
    int whole = archive.size();
    byte[] longer = archive.page("http://a.example/3", STORY).bytes();
    for (int cut = whole + 1; cut < longer.length - 12; cut += 7) {
      List<Input> inputs = read(Arrays.copyOf(longer, cut));
      assertThat(inputs).as("cut at %d", cut).hasSize(3);
      assertThat(shown(inputs.getLast()))
          .matches("record 4, which begins at byte \\d+ \\(unpacked\\), is cut off or broken");
    }
    assertThat(read(Arrays.copyOf(longer, whole))).hasSize(2);
  }

  @Test
  void damageInTheMiddleIsSaid() {
    WarcFixture archive = new WarcFixture(true).page("http://a.example/1", STORY);
    int before = archive.size();
    byte[] bytes =
        archive.page("http://a.example/2", STORY).page("http://a.example/3", STORY).bytes();
    for (int at = before; at < before + 60; at += 5) {
      byte[] damaged = bytes.clone();
      Arrays.fill(damaged, at, at + 8, (byte) 0x55);
      List<Input> inputs = read(damaged);
      assertThat(inputs).as("damaged at %d", at).hasSize(2);
      assertThat(shown(inputs.get(1))).startsWith("record 3, which begins at byte");
    }
  }

  @Test
  void aPageThatIsBrokenInsideStandsAlone() {
    byte[] archive =
        new WarcFixture(true)
            .response(
                "http://a.example/1",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                Arrays.copyOf(gzip(STORY.getBytes(UTF_8)), 30))
            .response(
                "http://a.example/2",
                "Content-Type: text/html\r\nContent-Encoding: zstd\r\n",
                new byte[] {40, 1})
            .response(
                "http://a.example/3",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                bomb())
            .response("http://a.example/4", "no header at all\0\r\n", new byte[] {1, 2, 3})
            .page("http://a.example/5", STORY)
            .bytes();
    assertThat(read(archive))
        .extracting(WarcTest::shown)
        .containsExactly(
            "record 2 (http://a.example/1) is broken inside",
            "record 3 (http://a.example/2) is packed with zstd, which isn't read",
            "record 4 (http://a.example/3) is larger than 64 MB",
            "5");
  }

  private static byte[] bomb() {
    return gzip(new byte[(64 << 20) + 1]);
  }

  @Test
  void lineEndsOfOtherWritersEndTheArchiveToo() {
    String archive =
        new String(new WarcFixture(false).page("http://a.example/1", STORY).bytes(), ISO_8859_1);
    for (String end :
        List.of("", "\n", "\r\n", "\n\n", "\r\n\r\n", "\r\n\r\n\r\n", "\n\n\n\n\n\n\n")) {
      assertThat(read((archive.stripTrailing() + end).getBytes(ISO_8859_1)))
          .as("%d characters", end.length())
          .extracting(WarcTest::shown)
          .startsWith("1")
          .hasSizeLessThanOrEqualTo(2);
      assertThat(read((archive + end).getBytes(ISO_8859_1)))
          .extracting(WarcTest::shown)
          .containsExactly("1");
    }
  }

  @Test
  void lengthsThatCannotBeAreDamage() {
    for (String length :
        List.of("-1", "-2000", "9223372036854775807", "x", "99999999999999999999")) {
      String record =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: "
              + length
              + "\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<html>\r\n\r\n";
      assertThat(read(record.getBytes(UTF_8)))
          .extracting(WarcTest::shown)
          .singleElement()
          .asString()
          .startsWith("record 1, which begins at byte 0");
    }
  }

  @Test
  void headersWithoutEndMeetTheirLimit() {
    byte[] header = ("WARC/1.1\r\nX: " + "a".repeat(3 << 20)).getBytes(UTF_8);
    assertThat(read(header))
        .extracting(WarcTest::shown)
        .containsExactly(
            "record 1, which begins at byte 0 (unpacked), has headers longer than 1 MB");
    byte[] answer =
        new WarcFixture(true)
            .response("http://a.example/1", "X: " + "a".repeat(3 << 20) + "\r\n", new byte[0])
            .page("http://a.example/2", STORY)
            .bytes();
    assertThat(read(answer))
        .extracting(WarcTest::shown)
        .containsExactly("record 2 (http://a.example/1) has headers longer than 1 MB", "2");
  }

  static List<Input> read(byte[] bytes) {
    return new Reader().read(List.of(Path.of("-")), new ByteArrayInputStream(bytes)).toList();
  }

  /// The account's id, or what is wrong.
  static String shown(Input input) {
    return switch (input) {
      case Capture capture -> capture.id();
      case Unreadable unreadable -> unreadable.reason();
      case PassedOver files -> files.toString();
    };
  }
}
