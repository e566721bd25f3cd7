package org.rashomon.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text whose lines end at a column, as programs write that make text of a PDF, and mail of before
/// `format=flowed`: which of its lines are one paragraph.
///
/// Told from the text as a whole: lines nearly as long as the longest break off within a sentence
/// and the next ones go on in small letters. A text that has one paragraph a line is left alone,
/// line by line.
public final class Wrapping {

  /// A column that people or programs wrap at.
  private static final int NARROWEST = 40;

  private static final int WIDEST = 110;

  /// A line is full from here on, as a share of the column.
  private static final double FULL = 0.6;

  /// A sentence that ends so much before the column, with room for the next word, ends a paragraph.
  private static final double ROOM = 0.85;

  /// So many lines that break off, at least, and so many of all full ones.
  private static final int FEWEST = 3;

  private static final double MOST = 0.4;

  private static final String STOPS = ".!?…:";

  /// An item of a list, the dashes above a signature.
  private static final Pattern ITEM =
      Pattern.compile("(?:[-*•–·]|\\d{1,3}[.)]|\\([a-z\\d]\\))\\s.*|--", Pattern.DOTALL);

  /// Columns within a line: the running head of a page.
  private static final Pattern COLUMNS = Pattern.compile("\\S {4,200}\\S");

  /// A line of the page that is counted, not written: "- 3 -", "Page 2 of 5".
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[-–—] ?)?(?:page )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?(?: ?[-–—])?",
          Pattern.CASE_INSENSITIVE);

  /// @param span without white space at its ends
  /// @param indent how many characters stand before it
  /// @param follows whether it stands right below another line
  private record Line(String text, Span span, int indent, boolean follows) {

    int width() {
      return indent + span.length();
    }

    boolean isStopped() {
      int last = text.length() - 1;
      while (last > 0 && "\"'”’)]»".indexOf(text.charAt(last)) >= 0) {
        last--;
      }
      return STOPS.indexOf(text.charAt(last)) >= 0;
    }

    boolean isShouted() {
      return text.equals(text.toUpperCase(Locale.ROOT))
          && text.codePoints().anyMatch(Character::isLetter);
    }
  }

  private final List<Line> lines;
  private final int column;

  private Wrapping(List<Line> lines) {
    this.lines = lines;
    int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
    this.column = widths.length == 0 ? 0 : widths[(int) (0.95 * (widths.length - 1))];
  }

  /// The text's lines that hold anything, those of a wrapped paragraph as one, without the white
  /// space at their ends.
  public static List<Span> paragraphs(String text) {
    Wrapping wrapping = new Wrapping(lines(text));
    boolean wrapped = wrapping.isWrapped();
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < wrapping.lines.size(); i++) {
      Span span = wrapping.lines.get(i).span();
      if (wrapped && i > 0 && wrapping.goesOn(i - 1)) {
        span = Span.hull(paragraphs.removeLast(), span);
      }
      paragraphs.add(span);
    }
    return paragraphs;
  }

  /// A paragraph as it was before it was wrapped: the lines apart by a space, a word that was cut
  /// at a hyphen in one piece.
  public static String joined(String paragraph) {
    if (paragraph.indexOf('\n') < 0 && paragraph.indexOf('\r') < 0) {
      return paragraph;
    }
    StringBuilder joined = new StringBuilder(paragraph.length());
    for (String line : Arrays.asList(paragraph.split("\\R+"))) {
      String part = line.strip();
      if (isCut(joined, part)) {
        joined.setLength(joined.length() - 1);
      } else if (!joined.isEmpty()) {
        joined.append(' ');
      }
      joined.append(part);
    }
    return joined.toString();
  }

  /// The text with each wrapped paragraph on one line; others as they are.
  public static String unwrapped(String text) {
    StringBuilder unwrapped = new StringBuilder(text.length());
    int end = 0;
    for (Span paragraph : paragraphs(text)) {
      unwrapped.append(text, end, paragraph.start()).append(joined(paragraph.in(text)));
      end = paragraph.end();
    }
    return unwrapped.append(text, end, text.length()).toString();
  }

  private static boolean isCut(StringBuilder before, String next) {
    int hyphen = before.length() - 1;
    return hyphen > 0
        && (before.charAt(hyphen) == '-' || before.charAt(hyphen) == '\u00ad')
        && Character.isLetter(before.charAt(hyphen - 1))
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0));
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean follows = false;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      Span span = WhiteSpace.stripped(text, start, end);
      boolean paged = text.charAt(start) == '\f';
      if (!span.isEmpty()) {
        lines.add(new Line(span.in(text), span, span.start() - start, follows && !paged));
      }
      follows = !span.isEmpty();
      boolean pair = end + 1 < text.length() && text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private boolean isWrapped() {
    int full = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (next.follows() && isFull(line) && !isFurniture(line)) {
        full++;
        broken += !line.isStopped() && Character.isLowerCase(next.text().charAt(0)) ? 1 : 0;
      }
    }
    return column >= NARROWEST && column <= WIDEST && broken >= FEWEST && broken >= MOST * full;
  }

  private boolean isFull(Line line) {
    return line.width() >= FULL * column;
  }

  /// Whether the paragraph of the line goes on in the next one.
  private boolean goesOn(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (!next.follows() || isFurniture(line) || isFurniture(next)) {
      return false;
    }
    if (ITEM.matcher(next.text()).matches() || next.indent() > line.indent() + 1) {
      return false;
    }
    if (line.isShouted() && next.isShouted()) {
      return true;
    }
    return isFull(line) && !(line.isStopped() && hasRoom(line, next));
  }

  private boolean hasRoom(Line line, Line next) {
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return line.width() + 1 + word < ROOM * column;
  }

  private static boolean isFurniture(Line line) {
    return isPageNumber(line.text()) || COLUMNS.matcher(line.text()).find();
  }

  /// Whether the line is a page's number and nothing else.
  public static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line.strip()).matches();
  }
}
