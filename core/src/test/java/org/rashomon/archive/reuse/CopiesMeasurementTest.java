package org.rashomon.archive.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rashomon.Accounts.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.Filing;

/// Five accounts of one day, each written by its own outlet though they quote the same words: it
/// runs only where the folder `shared` stands beside the repository, or where the environment
/// variable `RASHOMON_SHARED` names it.
class CopiesMeasurementTest {

  @Test
  void noneIsACopy() throws IOException {
    Path folder = shared().resolve("moscow-2017");
    assumeTrue(Files.exists(folder), () -> "not measured: there is no " + folder);
    List<Account> accounts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        accounts.add(body(file.getFileName().toString(), Files.readString(file)));
      }
    }
    assertThat(accounts).isNotEmpty();
    assertThat(Filing.copies(accounts)).isEmpty();
  }

  private static Path shared() {
    String named = System.getenv("RASHOMON_SHARED");
    return named != null
        ? Path.of(named)
        : Path.of(System.getProperty("rashomon.root", ".."), "..", "shared");
  }
}
