package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Input;
import org.rashomon.account.read.Reader;

/// How many saved pages one core reads, unpacks, decodes and cleans in a second, once warm. Counts
/// the processor's time, so that other programs beside it change little.
class ReadingSpeedMeasurementTest {

  private static final int WARM_ROUNDS = 12;
  private static final int ROUNDS = 5;

  @Test
  void pagesASecond() throws IOException {
    Path shared =
        Optional.ofNullable(System.getenv("RASHOMON_SHARED"))
            .map(Path::of)
            .orElse(Path.of(System.getProperty("rashomon.root", ".."), "..", "shared"));
    Path pages = shared.resolve("data/extraction/html");
    assumeTrue(Files.isDirectory(pages), "no evaluation data beside the repository");
    int count = read(pages);
    for (int round = 0; round < WARM_ROUNDS; round++) {
      read(pages);
    }
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      read(pages);
    }
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    double speed = count * ROUNDS / (nanos / 1e9);
    System.out.printf("read: %d pages, %.0f a second of one core%n", count, speed);
    assertThat(speed).isGreaterThan(50);
  }

  private static int read(Path pages) {
    Cleaner cleaner = new Cleaner();
    try (Stream<Input> inputs = new Reader().read(List.of(pages), InputStream.nullInputStream())) {
      return (int)
          inputs
              .filter(Capture.class::isInstance)
              .map(input -> cleaner.clean((Capture) input))
              .filter(account -> !account.text().isEmpty())
              .count();
    }
  }
}
