package org.rashomon.account.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.rashomon.text.Table;

/// Which files of a folder are meant to be read. A file named by the user always is; a folder also
/// holds style sheets, pictures, notes and results of earlier runs.
final class FolderContent {

  private static final Table ENDINGS = Table.of(FolderContent.class, "endings.tsv");
  private static final Set<String> READ = ENDINGS.words("read");
  private static final Set<String> PASSED_OVER = ENDINGS.words("passed-over");

  private FolderContent() {}

  static boolean isWanted(Path file) {
    String ending = ending(file.getFileName().toString());
    if (READ.contains(ending)) {
      return true;
    }
    if (PASSED_OVER.contains(ending) || !Files.isRegularFile(file)) {
      return false;
    }
    Kind kind = kindOf(file);
    return switch (kind) {
      case HTML, FEED, MAIL, MAILBOX, WARC, WACZ, BINARY -> true;
      // Text of an unknown ending is a note or a program; without an ending it may be an account.
      case TEXT, JSON_LINES -> ending.isEmpty();
    };
  }

  private static Kind kindOf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Kind.of(in.readNBytes(Limits.SNIFFED), "");
    } catch (IOException e) {
      return Kind.BINARY; // reading it will say what is wrong with it
    }
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
