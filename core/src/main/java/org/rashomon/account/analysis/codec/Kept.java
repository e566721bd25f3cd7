package org.rashomon.account.analysis.codec;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Edition;
import org.rashomon.account.clean.Account;

/// Analyses in a folder, a file each, so that no account is analysed twice by one edition.
///
/// Safe for several threads and processes: a file is there whole or not at all.
public final class Kept {

  private final Path folder;
  private final String edition = Edition.current();
  private final AnalysisCodec codec = new AnalysisCodec(edition);

  /// @throws IOException if the folder is not there and can't be made
  public Kept(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /// Whether there is a file for the account; it may be unreadable all the same.
  public boolean has(Account account) {
    return Files.exists(file(account));
  }

  /// The account's analysis by this edition. Empty where there is none that can be read, and where
  /// what is kept is of the same text, but was published elsewhere or on another day.
  public Optional<Analysis> find(Account account) {
    Path file = file(account);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return codec.read(in).flatMap(kept -> kept.as(account));
    } catch (IOException _) {
      return Optional.empty(); // it is analysed again, and the file replaced
    }
  }

  /// Keeps it, in the place of what was there before.
  public void keep(Analysis analysis) throws IOException {
    Path unfinished = Files.createTempFile(folder, ".unfinished-", "");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        codec.write(analysis, out);
      }
      Files.move(unfinished, file(analysis.account()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Path file(Account account) {
    return folder.resolve(account.hash() + "-" + edition + ".analysis");
  }
}
