package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.account.read.WarcFixture.STORY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An archive of any length is read in a memory that doesn't grow with it.
class StreamingTest {

  private static final int PAGES = 12_000;

  @Test
  void anArchiveMayBeMuchLongerThanMemory() throws Exception {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx80m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StreamingTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(small.getInputStream().readAllBytes(), UTF_8);
    assertThat(small.waitFor()).as(printed).isZero();
    assertThat(printed.strip()).endsWith(PAGES + " pages");
  }

  /// Reads some 600 MB of archive that is made as it is read.
  public static void main(String[] arguments) {
    long pages;
    try (Stream<Input> inputs = new Reader().read(List.of(Path.of("-")), new Endless())) {
      pages = inputs.filter(Capture.class::isInstance).count();
    }
    System.out.println(pages + " pages");
  }

  private static final class Endless extends InputStream {

    private InputStream record = InputStream.nullInputStream();
    private int made;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = record.read(into, from, length);
      if (count >= 0 || made == PAGES) {
        return count;
      }
      made++;
      String story = (STORY + " " + made + " ").repeat(600);
      record =
          new ByteArrayInputStream(
              new WarcFixture(false).page("http://a.example/" + made, story).bytes());
      return read(into, from, length);
    }
  }
}
