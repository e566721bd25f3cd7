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
///
/// @param names what fields of records may be called
record FolderContent(FieldNames names) {

  private static final Table ENDINGS = Table.of(FolderContent.class, "endings.tsv");
  private static final Set<String> READ = ENDINGS.words("read");
  private static final Set<String> PASSED_OVER = ENDINGS.words("passed-over");

  private static final Set<String> PAGES = ENDINGS.words("page");
  private static final Set<String> TABLES = ENDINGS.words("table");
  private static final Set<String> LISTS = ENDINGS.words("list");

  /// By this a page of a report is known, near its beginning.
  private static final Pattern OWN =
      Pattern.compile("<meta name=\"?generator\"? content=\"?Rashomon\"?>");

  private static final int HEAD = 4_000;

  boolean isWanted(Path file) {
    String name = file.getFileName().toString();
    String ending = ending(name);
    if (READ.contains(ending)) {
      return !PAGES.contains(ending) || !isOwn(file);
    }
    return !PASSED_OVER.contains(ending)
        && Files.isRegularFile(file)
        && isWanted(name, beginning(file));
  }

  private boolean isWanted(String name, byte[] beginning) {
    String ending = ending(name);
    Kind kind =
        beginning.length == 0
            ? Kind.BINARY
            : Kind.of(beginning, TABLES.contains(ending) ? name : "");
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
      case JSON -> new JsonDocument(names).isOfArticles(beginning);
      case CSV -> isTableOfArticles(beginning);
    };
  }

  private boolean isTableOfArticles(byte[] beginning) {
    String text = Characters.decode(beginning, false);
    return text.lines().findFirst().filter(line -> Csv.isHeader(line, names)).isPresent();
  }

  /// Whether an entry of a zip file is meant to be read; only data has to be looked at.
  boolean isWanted(String name, Zip zip) {
    String ending = ending(name);
    if (!TABLES.contains(ending) && !LISTS.contains(ending)) {
      return READ.contains(ending);
    }
    try (InputStream in = zip.open(name)) {
      return isWanted(name, in.readNBytes(Limits.SNIFFED));
    } catch (IOException e) {
      return true; // reading it will say what is wrong with it
    }
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

  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
