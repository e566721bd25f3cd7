package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.account.read.WarcFixture.STORY;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Coverage-guided fuzzing of every reader, in a process of its own: the same few hundred inputs in
/// every build, or new ones for as long as the property `rashomon.fuzz.seconds` says. What it finds
/// is kept in `target/fuzz`; once mended, it goes to the resources beside this class, where every
/// run reads it again.
class FuzzingTest {

  private static final long SECONDS = Long.getLong("rashomon.fuzz.seconds", 0);
  private static final String READERS =
      "org.rashomon.account.read.**:org.rashomon.account.clean.**:org.netpreserve.**:org.apache.james.**:org.brotli.**:org.apache.pdfbox.pdfparser.**";

  @TempDir Path folder;

  enum Kind {
    TEXT,
    PAGE,
    JSON_LINES,
    FEED,
    MAIL,
    WARC,
    PACKED_WARC,
    WACZ,
    MAILBOX,
    RICH_TEXT,
    OFFICE,
    EPUB,
    WEB_ARCHIVE,
    JSON,
    EXPORT,
    KEYED_EXPORT,
    PDF,
    CAPTIONS
  }

  /// One whole file of the kind, which the fuzzer begins with.
  private static byte[] seed(Kind kind) throws IOException {
    return switch (kind) {
      case TEXT -> ("Kiln fire\n\nBy Ada Pellick\n\n" + STORY).getBytes(UTF_8);
      case PAGE -> WarcFixture.page(STORY).getBytes(UTF_8);
      case JSON_LINES ->
          ("{\"id\":\"a\",\"text\":\"" + STORY + "\"}\n{\"html\":\"<p>Rain.\"}\n").getBytes(UTF_8);
      case FEED -> FeedTest.RSS.getBytes(UTF_8);
      case MAIL -> MailTest.mail("<p>" + STORY).getBytes(UTF_8);
      case WARC ->
          new WarcFixture(false)
              .page("http://a.example/1", STORY)
              .response(
                  "http://a.example/2",
                  "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                  WarcFixture.gzip(WarcFixture.page(STORY).getBytes(UTF_8)))
              .revisit("http://b.example/1", STORY)
              .bytes();
      case PACKED_WARC -> new WarcFixture(true).page("http://a.example/1", STORY).bytes();
      case WACZ -> WaczTest.crawlFile();
      case MAILBOX -> MailboxTest.BOX.getBytes(UTF_8);
      case RICH_TEXT -> DocumentsTest.RTF.getBytes(UTF_8);
      case OFFICE -> DocumentsTest.docx();
      case EPUB -> DocumentsTest.epub();
      case WEB_ARCHIVE -> DocumentsTest.webArchive();
      case JSON -> ("[{\"text\":\"" + STORY + "\"},{\"html\":\"<p>Rain.\"}]").getBytes(UTF_8);
      case EXPORT -> DatabaseExportTest.ENDED.getBytes(UTF_8);
      case KEYED_EXPORT -> DatabaseExportTest.KEYED.getBytes(UTF_8);
      case PDF -> PdfTest.paper().bytes();
      case CAPTIONS -> CaptionsTest.VTT.getBytes(UTF_8);
    };
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsThrown(Kind kind) throws IOException, InterruptedException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.write(seeds.resolve(kind.name()), seed(kind));
    Path found = Files.createDirectories(Path.of("target", "fuzz"));
    Path log = folder.resolve("log");
    Process fuzzer =
        fuzzer(kind, seeds, found).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(fuzzer.waitFor(Duration.ofSeconds(SECONDS + 300))).isTrue();
    assertThat(fuzzer.exitValue()).as(() -> tail(log)).isZero();
    assertThat(log).content().contains("Done ");
  }

  private static ProcessBuilder fuzzer(Kind kind, Path seeds, Path found) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(),
                "--instrumentation_includes=" + READERS,
                "--reproducer_path=" + found.toAbsolutePath(),
                "-max_len=" + 4 * seed(kind).length,
                "-timeout=20",
                "-rss_limit_mb=4000",
                "-artifact_prefix=" + found.toAbsolutePath() + "/" + kind + "-",
                seeds.toString()));
    command.addAll(
        SECONDS == 0 ? List.of("-seed=1", "-runs=500") : List.of("-max_total_time=" + SECONDS));
    return new ProcessBuilder(command);
  }

  private static String tail(Path log) {
    try {
      String text = Files.readString(log);
      return text.substring(Math.max(0, text.length() - 4000));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void whatWasFoundBeforeIsReadAgain() throws IOException, URISyntaxException {
    URL cases = Objects.requireNonNull(FuzzingTest.class.getResource("fuzz"));
    try (Stream<Path> files = Files.list(Path.of(cases.toURI()))) {
      for (Path file : files.sorted().toList()) {
        Fuzzed.fuzzerTestOneInput(Files.readAllBytes(file));
      }
    }
  }
}
