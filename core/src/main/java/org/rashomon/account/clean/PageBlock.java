package org.rashomon.account.clean;

import org.jsoup.nodes.Element;

/// A paragraph, heading, list item or table cell of a page: text without a block boundary in it.
///
/// @param element the innermost block element that holds it
/// @param text white space as the page shows it; a line break stays one
/// @param linked how many of its characters stand within links
record PageBlock(Element element, String text, int linked) {

  /// The least that counts as prose, in characters.
  private static final int PROSE = 40;

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /// A sentence that is a link from end to end, as a paragraph of its own.
  boolean isLinkedSentence() {
    char last = text.charAt(text.length() - 1);
    return element.normalName().equals("p")
        && text.length() >= PROSE
        && (last == '.' || last == '!' || last == '?' || last == '”' || last == '"');
  }

  /// Whether it reads like running text, whatever it says.
  boolean isProse() {
    return text.length() >= PROSE && linkDensity() < 0.5 && (hasStop() || text.length() >= 160);
  }

  private boolean hasStop() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。') {
        return true;
      }
    }
    return false;
  }

  /// The block within quotation marks.
  ///
  /// @param goesOn whether the next one belongs to the same quotation
  PageBlock quoted(boolean goesOn) {
    return new PageBlock(element, "“" + text + (goesOn ? "" : "”"), linked);
  }
}
