package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.text.Wrapping;

/// Tells running heads and feet, and pages' numbers, from what stands on the pages. A line at the
/// edge of a page is a head where another page has the same there, but for its digits, and nothing
/// else stands further out.
final class PdfHeads {

  /// How many lines at either edge may be heads.
  private static final int EDGE = 4;

  /// How far up or down the same head may stand on another page, in points.
  private static final double NEAR = 3;

  /// What is so much larger than the text is a headline, also where two articles have the same.
  private static final double LARGER = 1.12;

  private static final Pattern DIGITS = Pattern.compile("\\d++");

  /// What browsers print above and below a page: the time of printing and the title, the address
  /// and the page's number.
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}, \\d{1,2}:\\d{2}\\b.{0,300}|https?://\\S{1,300} \\d{1,4}/\\d{1,4}");

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<PdfLine> heads = new ArrayList<>();

  private PdfHeads() {}

  static PdfHeads of(List<List<PdfWord>> words) {
    List<List<PdfLine>> whole = words.stream().map(PdfLine::of).toList();
    Map<String, List<PdfLine>> same = new TreeMap<>();
    for (List<PdfLine> page : whole) {
      edges(page)
          .forEach(line -> same.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(line));
    }
    PdfHeads heads = new PdfHeads();
    whole.forEach(page -> heads.add(page, same));
    if (heads.pages.stream().allMatch(List::isEmpty)) {
      heads.pages.clear();
      heads.pages.addAll(whole); // pages with a line or two each have no heads
    }
    return heads;
  }

  private void add(List<PdfLine> page, Map<String, List<PdfLine>> same) {
    double[] sizes = page.stream().mapToDouble(PdfLine::size).sorted().toArray();
    double most = LARGER * sizes[sizes.length / 2];
    Predicate<PdfLine> isHead = line -> line.size() <= most && isHead(line, same);
    List<PdfLine> top = page.stream().limit(EDGE).takeWhile(isHead).toList();
    List<PdfLine> rest = page.subList(top.size(), page.size());
    List<PdfLine> foot = rest.reversed().stream().limit(EDGE).takeWhile(isHead).toList();
    heads.addAll(top);
    heads.addAll(foot);
    pages.add(rest.subList(0, rest.size() - foot.size()));
  }

  private static Stream<PdfLine> edges(List<PdfLine> page) {
    return Stream.concat(
        page.stream().limit(EDGE), page.stream().skip(Math.max(EDGE, page.size() - EDGE)));
  }

  private static String key(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }

  private static boolean isHead(PdfLine line, Map<String, List<PdfLine>> same) {
    String text = line.text();
    return Wrapping.isPageNumber(text)
        || PRINTED.matcher(text).matches()
        || same.getOrDefault(key(line), List.of()).stream()
                .filter(each -> Math.abs(each.base() - line.base()) < NEAR)
                .count()
            > 1; // itself, and one on another page
  }

  /// Each page's lines without its heads.
  List<List<PdfLine>> pages() {
    return pages;
  }

  /// The address that a browser printed below each page.
  Optional<String> address() {
    return heads.stream()
        .flatMap(line -> line.words().stream())
        .map(PdfWord::text)
        .filter(word -> WebAddress.isWeb(word) && !word.contains("…"))
        .findFirst();
  }
}
