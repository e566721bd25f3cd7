package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.account.read.WarcFixture.STORY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczTest {

  @TempDir Path folder;

  @Test
  void theArchivesInsideAreReadFromAFileAndFromAPipe() throws IOException {
    byte[] wacz = zip(crawl());
    List<Input> inputs = read(wacz);
    assertThat(inputs).extracting(WarcTest::shown).containsExactly("fire", "quay");
    assertThat(((Capture) inputs.getFirst()).path()).endsWith("crawl.wacz!archive/a.warc.gz");
    assertThat(new Reader().read(List.of(Path.of("-")), new ByteArrayInputStream(wacz)).toList())
        .extracting(WarcTest::shown)
        .containsExactly("fire", "quay");
  }

  @Test
  void namesThatLeadOutsideLeadNowhere() throws IOException {
    Map<String, byte[]> entries = crawl();
    byte[] archive = new WarcFixture(true).page("http://a.example/outside", STORY).bytes();
    entries.put("/archive/absolute.warc.gz", archive);
    entries.put("../../archive/up.warc.gz", archive);
    entries.put("archive/../../../up.warc.gz", archive);
    assertThat(read(zip(entries)))
        .extracting(WarcTest::shown)
        .containsExactly("outside", "fire", "quay");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    assertThat(folder.resolveSibling("up.warc.gz")).doesNotExist();
  }

  @Test
  void framesOfPagesAreNone() throws IOException {
    Map<String, byte[]> entries = crawl();
    entries.put(
        "archive/a.warc.gz",
        new WarcFixture(true)
            .page("http://a.example/fire", STORY)
            .page("http://ads.example/frame?x=1", STORY + " Buy now.")
            .page("http://a.example/moved", STORY + " It moved.")
            .bytes());
    entries.put(
        "archive/b.warc",
        new WarcFixture(false).revisit("http://a.example/fire?from=home", STORY).bytes());
    entries.put(
        "pages/pages.jsonl",
        "{\"format\":\"json-pages-1.0\"}\n{\"url\":\"https://www.a.example/fire/\"}\n{broken"
            .getBytes(UTF_8));
    assertThat(read(zip(entries)))
        .extracting(WarcTest::shown)
        .containsExactly("fire", "moved", folder + "/crawl.wacz: 2 frames of pages left out");
  }

  @Test
  void aFileCutOffGivesWhatComesBefore() throws IOException {
    byte[] wacz = zip(crawl());
    int second =
        new String(wacz, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("archive/b.warc");
    List<Input> inputs = read(Arrays.copyOf(wacz, second + 300));
    assertThat(inputs).extracting(WarcTest::shown).hasSize(2).startsWith("fire");
    assertThat(inputs.getLast()).isInstanceOf(Unreadable.class);
  }

  @Test
  void aZipFileOfOtherThingsIsNamed() throws IOException {
    assertThat(read(zip(new LinkedHashMap<>(Map.of("pages/pages.jsonl", "{}".getBytes(UTF_8))))))
        .extracting(WarcTest::shown)
        .containsExactly("the zip file holds no web archive");
    assertThat(WarcTest.read(zip(new LinkedHashMap<>(Map.of("word/document.xml", new byte[99])))))
        .extracting(WarcTest::shown)
        .containsExactly("it can't be read (the document is broken)");
  }

  private static Map<String, byte[]> crawl() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("datapackage.json", "{\"wacz_version\":\"1.1.1\"}".getBytes(UTF_8));
    entries.put(
        "archive/a.warc.gz", new WarcFixture(true).page("http://a.example/fire", STORY).bytes());
    entries.put(
        "archive/b.warc", new WarcFixture(false).page("http://a.example/quay", STORY).bytes());
    entries.put("pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}\n".getBytes(UTF_8));
    return entries;
  }

  /// A whole file of the kind.
  static byte[] crawlFile() {
    try {
      return zip(crawl());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Archives are stored as they are, as the format demands.
  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        CRC32 check = new CRC32();
        check.update(entry.getValue());
        ZipEntry stored = new ZipEntry(entry.getKey());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(entry.getValue().length);
        stored.setCrc(check.getValue());
        zip.putNextEntry(stored);
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private List<Input> read(byte[] wacz) throws IOException {
    Path file = Files.write(folder.resolve("crawl.wacz"), wacz);
    return new Reader().read(List.of(file), InputStream.nullInputStream()).toList();
  }
}
