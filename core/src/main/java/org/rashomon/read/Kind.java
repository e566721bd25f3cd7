package org.rashomon.read;

import java.util.Locale;
import java.util.regex.Pattern;

/// The kinds of file, told from content first, name second.
enum Kind {
  TEXT,
  HTML,
  JSON_LINES,
  BINARY;

  private static final Pattern RECORD =
      Pattern.compile("\\s*+\\{[ \t]*+\"[^\"\\n]{1,100}\"[ \t]*+:");
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,200}>");

  /// @param beginning the first bytes of the file, unpacked
  /// @param name the file's name, empty where it tells nothing
  static Kind of(byte[] beginning, String name) {
    if (Characters.isBinary(beginning)) {
      return BINARY;
    }
    String text = Characters.decode(beginning, false);
    if (RECORD.matcher(text).lookingAt()) {
      return JSON_LINES;
    }
    String ending = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (isMarkup(text) && PAGE.matcher(text).find()) {
      return HTML;
    }
    if (ending.endsWith(".jsonl") || ending.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    boolean namedPage = ending.endsWith(".html") || ending.endsWith(".htm");
    return namedPage && TAG.matcher(text).find() ? HTML : TEXT;
  }

  private static boolean isMarkup(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first < text.length() && text.charAt(first) == '<';
  }
}
