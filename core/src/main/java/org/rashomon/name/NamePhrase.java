package org.rashomon.name;

import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// A name as it stands in a line.
///
/// @param text the name's words
/// @param office the office with it
/// @param honorific `Mr.` and its like before it, in the table's spelling
record NamePhrase(
    Line line,
    Range range,
    String text,
    Offices.@Nullable Office office,
    @Nullable String honorific) {

  Span span() {
    return line.span(range.from(), range.to());
  }

  /// The first word, and the last without what is glued before its hyphen after a small particle:
  /// `Assad` of `al-Assad`.
  String first() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  String last() {
    return lastOf(text);
  }

  static String lastOf(String name) {
    String[] words = name.split(" ", -1);
    int i = words.length - 1;
    while (i > 0 && isSuffix(words[i])) {
      i--;
    }
    String last = words[i];
    int hyphen = last.indexOf('-');
    boolean particle = hyphen > 0 && hyphen < 4 && last.regionMatches(true, 0, "al", 0, 2);
    return particle || (hyphen > 0 && last.startsWith("el-")) ? last.substring(hyphen + 1) : last;
  }

  private static boolean isSuffix(String word) {
    return switch (word) {
      case "Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  boolean isOneWord() {
    return text.indexOf(' ') < 0;
  }
}
