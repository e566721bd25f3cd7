package org.rashomon.render.page;

/// Words of an account where they have to be short.
final class OneLine {

  private OneLine() {}

  /// On one line.
  static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /// On one line, cut after a word where it is longer, which three dots say.
  static String shortened(String words, int longest) {
    String line = line(words);
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    return line.substring(0, space > 0 ? space : longest) + " …";
  }
}
