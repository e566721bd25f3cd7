package org.rashomon.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A folder that gets all of its new files or none.
///
/// They are written to a hidden folder beside their place and moved only when the last one is
/// complete; a failure before that takes away what was written, and the folders made for it.
final class OutputFolder implements AutoCloseable {

  private final Path folder;
  private final Path staging;

  /// The topmost folder that had to be made, `null` where all were there.
  private final @Nullable Path made;

  private final List<String> names = new CopyOnWriteArrayList<>();

  /// Takes away what was written where the program is told to stop (Ctrl-C).
  private final Thread stopped = new Thread(this::discard);

  private volatile boolean published;

  private OutputFolder(Path folder, Path staging, @Nullable Path made) {
    this.folder = folder;
    this.staging = staging;
    this.made = made;
  }

  /// @throws IOException if the folder can't be made or written to; nothing is left behind then
  static OutputFolder open(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(path.toString());
    }
    Path made = firstMissing(folder);
    try {
      Files.createDirectories(folder);
      OutputFolder output =
          new OutputFolder(folder, Files.createTempDirectory(folder, ".unfinished-"), made);
      Runtime.getRuntime().addShutdownHook(output.stopped);
      return output;
    } catch (IOException e) {
      deleteMade(folder, made);
      throw e;
    }
  }

  /// What a file is to hold.
  interface Content {
    void to(Appendable out) throws IOException;
  }

  void write(String name, Content content) throws IOException {
    names.add(name);
    try (Writer out = Files.newBufferedWriter(staging.resolve(name), StandardCharsets.UTF_8)) {
      content.to(out);
    }
  }

  /// Moves the files to their place.
  void publish() throws IOException {
    for (String name : names) {
      Files.move(staging.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    published = true;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(stopped);
    } catch (IllegalStateException _) {
      return; // the program is stopping, and takes it away
    }
    takeAway();
  }

  private void discard() {
    try {
      takeAway();
    } catch (IOException e) {
      System.err.println("rashomon: " + staging + ": can't be taken away (" + e + ")");
    }
  }

  private synchronized void takeAway() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(staging.resolve(name));
      if (!published && made != null) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
    Files.deleteIfExists(staging);
    if (!published) {
      deleteMade(folder, made);
    }
  }

  private static @Nullable Path firstMissing(Path folder) {
    Path missing = null;
    for (Path at = folder; at != null && Files.notExists(at); at = at.getParent()) {
      missing = at;
    }
    return missing;
  }

  private static void deleteMade(Path folder, @Nullable Path made) throws IOException {
    Path at = folder;
    while (made != null && at != null && at.startsWith(made)) {
      Files.deleteIfExists(at);
      at = at.getParent();
    }
  }
}
