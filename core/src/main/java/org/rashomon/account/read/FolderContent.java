package org.rashomon.account.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.text.Table;

/// Which files of a folder are meant to be read. A file named by the user always is; a folder also
/// holds style sheets, pictures, notes and results of earlier runs.
final class FolderContent {

  private static final Table ENDINGS = Table.of(FolderContent.class, "endings.tsv");
  private static final Set<String> READ = ENDINGS.words("read");
  private static final Set<String> PASSED_OVER = ENDINGS.words("passed-over");

  private static final Set<String> PAGES = ENDINGS.words("page");
  private static final Set<String> TABLES = ENDINGS.words("table");

  /// By this a page of a report is known, near its beginning.
  private static final Pattern OWN =
      Pattern.compile("<meta name=\"?generator\"? content=\"?Rashomon\"?>");

  private static final int HEAD = 4_000;

  private FolderContent() {}

  static boolean isWanted(Path file) {
    String ending = ending(file.getFileName().toString());
    if (READ.contains(ending)) {
      return !PAGES.contains(ending) || !isOwn(file);
    }
    if (PASSED_OVER.contains(ending) || !Files.isRegularFile(file)) {
      return false;
    }
    Kind kind = kindOf(file);
    return switch (kind) {
      case HTML,
          CAPTIONS,
          FEED,
          MAIL,
          MAILBOX,
          WARC,
          WACZ,
          RICH_TEXT,
          WEB_ARCHIVE,
          PDF,
          ZIP,
          BINARY ->
          true;
      // Text of an unknown ending is a note or a program; without an ending it may be an account.
      case TEXT, JSON_LINES -> ending.isEmpty();
      // Services' answers and tables of articles; data of another kind is none.
      case JSON -> JsonDocument.isOfArticles(beginning(file));
      case CSV -> true;
    };
  }

  /// Whether the file is a page that this program wrote, which tells of accounts and is none.
  private static boolean isOwn(Path file) {
    String head = Characters.decode(beginning(file), false);
    return OWN.matcher(head.substring(0, Math.min(head.length(), HEAD))).find();
  }

  private static byte[] beginning(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Limits.SNIFFED);
    } catch (IOException e) {
      return new byte[0]; // reading it will say what is wrong with it
    }
  }

  private static Kind kindOf(Path file) {
    byte[] beginning = beginning(file);
    boolean table = TABLES.contains(ending(file.getFileName().toString()));
    return beginning.length == 0
        ? Kind.BINARY
        : Kind.of(beginning, table ? file.getFileName().toString() : "");
  }

  /// Whether a name's ending says that the file is meant to be read.
  static boolean isNamedAsRead(String name) {
    return READ.contains(ending(name));
  }

  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
