package org.rashomon.account.read;

/// A word where it stands on a page, in points from the page's top left corner as the text runs.
///
/// @param base the line it stands on
/// @param size of its font
record PdfWord(String text, double left, double right, double base, double size) {

  double width() {
    return right - left;
  }

  /// The same word, and what stands left of it as far as there.
  PdfWord from(double further, String before) {
    return new PdfWord(before + text, further, right, base, size);
  }
}
