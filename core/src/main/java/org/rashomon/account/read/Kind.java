package org.rashomon.account.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The kinds of file, recognised by content first, name second.
enum Kind {
  TEXT,
  HTML,
  JSON_LINES,
  CAPTIONS,
  FEED,
  MAIL,
  MAILBOX,
  WARC,
  WACZ,
  JSON,
  CSV,
  RICH_TEXT,
  WEB_ARCHIVE,
  PDF,
  ZIP,
  BINARY;

  /// The header lines that a mail bears, and that a text which begins with "From:" doesn't.
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?:MIME-Version|Message-ID|Received|Return-Path|Snapshot-Content-Location|X-Mailer):",
          Pattern.CASE_INSENSITIVE);

  /// The line before each mail of a mailbox: "From jana@coast.example Tue Mar 4 07:00:00 2031".
  private static final Pattern ENVELOPE =
      Pattern.compile("From \\S{1,300} .{5,60}\\d{4}.{0,20}\\R");

  private static final Pattern HEADER_LINE =
      Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:.{0,2000}|[ \t].{0,2000}");
  private static final Pattern FEED_ROOT =
      Pattern.compile(
          "<(?:rss\\s[^<>]{0,2000}version|rdf:RDF\\s[^<>]{0,2000}http://purl\\.org/rss/|(?:\\w{1,20}:)?feed\\s[^<>]{0,2000}http://(?:www\\.w3\\.org/2005|purl\\.org/atom))");

  private static final Pattern RECORD =
      Pattern.compile("\\s*+\\{[ \t]*+\"[^\"\\n]{1,100}\"[ \t]*+:");

  /// A list of objects, or an object whose first line says nothing yet.
  private static final Pattern DOCUMENT =
      Pattern.compile("\\s*+(?:\\[\\s*+\\{|\\{[ \\t]*+\\R)\\s*+\"[^\"\\n]{1,100}\"[ \\t]*+:");

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,200}>");

  /// @param beginning the first bytes of the file, unpacked
  /// @param name the file's name, empty where it tells nothing
  static Kind of(byte[] beginning, String name) {
    return byMark(beginning, name)
        .orElseGet(() -> {
          String text = Characters.decode(beginning, false);
          String ending = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
          return byText(text, ending).orElseGet(() -> byName(text, ending));
        });
  }

  private static Optional<Kind> byMark(byte[] beginning, String name) {
    Kind kind = null;
    if (Magic.begins(beginning, "WARC/") || Magic.begins(beginning, "filedesc://")) {
      kind = WARC;
    } else if (isWebArchive(beginning, name)) {
      kind = WACZ;
    } else if (Magic.begins(beginning, Magic.ZIP)) {
      kind = ZIP;
    } else if (Magic.begins(beginning, BinaryPropertyList.MARK)) {
      kind = WEB_ARCHIVE;
    } else if (Magic.begins(beginning, RichText.MARK)) {
      kind = RICH_TEXT;
    } else if (isPdf(beginning)) {
      kind = PDF;
    } else if (Characters.isBinary(beginning)) {
      kind = BINARY;
    }
    return Optional.ofNullable(kind);
  }

  private static Optional<Kind> byText(String text, String ending) {
    if (Caption.begins(text)) {
      return Optional.of(CAPTIONS);
    }
    if (DOCUMENT.matcher(text).lookingAt()) {
      return Optional.of(JSON);
    }
    if (RECORD.matcher(text).lookingAt()) {
      return Optional.of(isOneLine(text, ending) ? JSON_LINES : JSON);
    }
    if (isMarkup(text)) {
      Matcher page = PAGE.matcher(text);
      Matcher feed = FEED_ROOT.matcher(text);
      int paged = page.find() ? page.start() : text.length();
      if (feed.find() && feed.start() < paged) {
        return Optional.of(FEED);
      }
      return paged < text.length() ? Optional.of(HTML) : Optional.empty();
    }
    Matcher envelope = ENVELOPE.matcher(text);
    if (envelope.lookingAt() && isMail(text.substring(envelope.end()), true)) {
      return Optional.of(MAILBOX);
    }
    return isMail(text, ending.endsWith(".eml")) ? Optional.of(MAIL) : Optional.empty();
  }

  /// @param ending the file's name in small letters, what it was packed with left out
  private static Kind byName(String text, String ending) {
    if (ending.endsWith(".jsonl") || ending.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (ending.endsWith(".csv") || ending.endsWith(".tsv")) {
      return text.lines().findFirst().filter(Csv::isRow).isPresent() ? CSV : TEXT;
    }
    boolean namedPage = ending.endsWith(".html") || ending.endsWith(".htm");
    return namedPage && TAG.matcher(text).find() ? HTML : TEXT;
  }

  /// Whether each line is a record: not where the file's name says that it is one value, and no
  /// second record begins below the first.
  private static boolean isOneLine(String text, String name) {
    return !name.endsWith(".json")
        || text.strip().lines().skip(1).anyMatch(line -> RECORD.matcher(line).lookingAt());
  }

  /// Some servers send other bytes before the mark that belongs at the beginning.
  private static boolean isPdf(byte[] beginning) {
    if (Magic.begins(beginning, PDF_MARK)) {
      return true;
    }
    int length = Math.min(beginning.length, PDF_MARK_WITHIN);
    return Characters.isBinary(beginning)
        && new String(beginning, 0, length, StandardCharsets.ISO_8859_1).contains(PDF_MARK);
  }

  private static final String PDF_MARK = "%PDF-";
  private static final int PDF_MARK_WITHIN = 1024;

  /// A zip file with what a web archive begins with.
  private static boolean isWebArchive(byte[] beginning, String name) {
    if (!Magic.begins(beginning, Magic.ZIP) || beginning.length < 30) {
      return false;
    }
    int length = Math.min((beginning[26] & 0xFF) | (beginning[27] & 0xFF) << 8, 100);
    String entry =
        new String(
            beginning, 30, Math.min(length, beginning.length - 30), StandardCharsets.ISO_8859_1);
    return name.toLowerCase(Locale.ROOT).endsWith(".wacz")
        || Stream.of("datapackage", "archive/", "pages/", "indexes/").anyMatch(entry::startsWith);
  }

  /// Whether the lines up to the first empty one are headers, some of them a mail's own.
  ///
  /// @param named whether something else says already that it is a mail: then any headers will do
  private static boolean isMail(String text, boolean named) {
    boolean own = named;
    boolean from = false;
    for (String line : (Iterable<String>) text.lines().limit(MOST_HEADERS)::iterator) {
      if (line.isEmpty()) {
        return own && from;
      }
      if (!HEADER_LINE.matcher(line).matches()) {
        return false;
      }
      own |= MAIL_HEADER.matcher(line).lookingAt();
      from |= line.regionMatches(true, 0, "From:", 0, 5);
    }
    return own && from;
  }

  private static final int MOST_HEADERS = 500;

  private static boolean isMarkup(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first < text.length() && text.charAt(first) == '<';
  }
}
