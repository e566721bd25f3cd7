package org.rashomon.reuse;

/// What stands within double quotation marks, found simply: enough to leave it out of a comparison.
final class Marked {

  private Marked() {}

  /// The text with white space for everything within double quotation marks. A mark that isn't
  /// closed before the line ends opens nothing.
  static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open = -1;
      } else if (open >= 0 && (c == '”' || c == '"')) {
        for (int j = open; j <= i; j++) {
          blanked.setCharAt(j, ' ');
        }
        open = -1;
      } else if (c == '“' || c == '"') {
        open = i;
      }
    }
    return blanked.toString();
  }
}
