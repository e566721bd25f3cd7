package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Wrapping;

/// Paragraphs of the lines of columns: a new one begins after a gap, with an indent, in another
/// size, and below a line that had room for more. One goes on in the next column where its sentence
/// does.
final class PdfParagraphs {

  /// A heading is so much larger than most of the text.
  private static final double LARGER = 1.12;

  /// A gap, as a share of the usual distance of lines.
  private static final double GAP = 1.3;

  /// An indent, in sizes.
  private static final double INDENT = 0.7;

  /// A word is only wanting where there is more room than it and this needs, in sizes.
  private static final double ROOM = 1.2;

  /// Which line's end stands for the column's right edge: a few may be longer.
  private static final double EDGE = 0.9;

  private static final Pattern ITEM = Pattern.compile("[•▪◦‣●■–—*-]|\\(?[a-z\\d]{1,2}[.)]");
  private static final Pattern STOPPED = Pattern.compile(".*[.!?…:][\"'”’)\\]»]*", Pattern.DOTALL);

  private final Map<Long, Double> distances;
  private final long body;
  private final List<List<String>> paragraphs = new ArrayList<>();
  private @Nullable PdfLine last;
  private double left;
  private double right;

  private PdfParagraphs(List<List<PdfLine>> columns) {
    distances = distances(columns);
    body = body(columns);
  }

  /// The text of columns, an empty line between paragraphs, words that were cut at a line's end in
  /// one piece.
  static String text(List<List<PdfLine>> columns) {
    PdfParagraphs text = new PdfParagraphs(columns);
    columns.forEach(text::column);
    return text.paragraphs.stream()
        .map(lines -> Wrapping.joined(String.join("\n", lines)))
        .collect(Collectors.joining("\n\n"));
  }

  /// How far apart the lines of each size usually are.
  private static Map<Long, Double> distances(List<List<PdfLine>> columns) {
    Map<Long, List<Double>> all = new TreeMap<>();
    for (List<PdfLine> column : columns) {
      for (int i = 1; i < column.size(); i++) {
        if (column.get(i - 1).isAsLargeAs(column.get(i))) {
          all.computeIfAbsent(Math.round(column.get(i).size()), _ -> new ArrayList<>())
              .add(column.get(i).base() - column.get(i - 1).base());
        }
      }
    }
    Map<Long, Double> usual = new TreeMap<>();
    all.forEach((size, found) -> {
      Collections.sort(found);
      usual.put(size, found.get(found.size() / 2));
    });
    return usual;
  }

  /// The size of most of the text.
  private static long body(List<List<PdfLine>> columns) {
    Map<Long, Integer> sizes = new TreeMap<>();
    for (PdfLine line : columns.stream().flatMap(List::stream).toList()) {
      sizes.merge(Math.round(line.size()), line.characters(), Integer::sum);
    }
    return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private void column(List<PdfLine> lines) {
    double[] lefts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
    double[] rights = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
    boolean goesOn = last != null && goesOnInNextColumn(last, lines.getFirst());
    left = lefts[(int) ((1 - EDGE) * (lefts.length - 1))];
    right = rights[(int) (EDGE * (rights.length - 1))];
    for (int i = 0; i < lines.size(); i++) {
      add(lines.get(i), i == 0 ? goesOn : !begins(lines.get(i - 1), lines.get(i)));
      last = lines.get(i);
    }
  }

  private void add(PdfLine line, boolean goesOn) {
    if (!goesOn) {
      paragraphs.add(new ArrayList<>());
    }
    paragraphs.getLast().add(line.text());
  }

  /// Whether a paragraph does; lines of a heading end where they please.
  private boolean begins(PdfLine before, PdfLine line) {
    double usual = distances.getOrDefault(Math.round(line.size()), GAP * line.size());
    boolean heading = line.size() > LARGER * body;
    return !before.isAsLargeAs(line)
        || line.base() - before.base() > GAP * usual
        || isItem(line)
        || (!heading && isIndented(line) && !isIndented(before) && !isItem(before))
        || (!heading && hadRoom(before, line));
  }

  private static boolean isItem(PdfLine line) {
    return ITEM.matcher(line.words().getFirst().text()).matches();
  }

  private boolean isIndented(PdfLine line) {
    return line.left() - left > INDENT * line.size();
  }

  private boolean hadRoom(PdfLine before, PdfLine line) {
    return before.right() + line.words().getFirst().width() + ROOM * line.size() < right;
  }

  private boolean goesOnInNextColumn(PdfLine before, PdfLine line) {
    String text = before.text();
    char first = line.text().charAt(0);
    return before.isAsLargeAs(line)
        && !STOPPED.matcher(text).matches()
        && (Character.isLowerCase(first) || !hadRoom(before, line));
  }
}
