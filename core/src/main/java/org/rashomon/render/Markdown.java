package org.rashomon.render;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.render.page.Bit;
import org.rashomon.render.page.Cited;
import org.rashomon.render.page.Phrases;

/// Writes Markdown (CommonMark): headings and lists whose items name the accounts and the places
/// where they stand.
record Markdown(Appendable out, Phrases say, Places places) {

  private static final String SPECIAL = "\\`*_{}[]<>#|~!&";

  void title(String title) throws IOException {
    line("# " + plain(title) + "\n");
  }

  void heading(String phrase) throws IOException {
    line("\n## " + say.of(phrase) + "\n");
  }

  /// Nothing where there is nothing to say.
  void paragraph(String text) throws IOException {
    if (!text.isEmpty()) {
      line("\n" + text);
    }
  }

  void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  /// @param depth of the list that it stands in, from 0 on
  void item(int depth, String words) throws IOException {
    line("  ".repeat(depth) + "- " + words);
  }

  void item(int depth, String words, List<Cited> by) throws IOException {
    item(depth, words + by.stream().map(cited -> " " + place(cited)).collect(Collectors.joining()));
  }

  String place(Cited cited) {
    return place(cited, places);
  }

  static String place(Cited cited, Places places) {
    Place place = places.place(cited.passage());
    return "(" + cited.mark().letter() + " " + place.start() + "–" + place.end() + ")";
  }

  static String strong(String words) {
    return "**" + words + "**";
  }

  /// Words with those beside them that stand in the same sentence.
  static String within(String before, String words, String after) {
    return escaped(before).stripLeading() + strong(plain(words)) + escaped(after).stripTrailing();
  }

  static String words(List<Bit> bits) {
    return bits.stream().map(Markdown::bit).collect(Collectors.joining()).strip();
  }

  private static String bit(Bit bit) {
    return switch (bit.kind()) {
      case KEPT -> escaped(bit.text());
      case DROPPED -> "~~" + plain(bit.text()) + "~~";
      case THEIRS -> strong(plain(bit.text()));
    };
  }

  /// On one line, with nothing in it that Markdown or HTML would act on.
  static String plain(String text) {
    return escaped(text).strip();
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .forEach(c -> {
          if (SPECIAL.indexOf(c) >= 0) {
            escaped.append('\\');
          }
          escaped.appendCodePoint(c);
        });
    return escaped.toString();
  }
}
