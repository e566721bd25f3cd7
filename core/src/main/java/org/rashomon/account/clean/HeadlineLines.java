package org.rashomon.account.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.ElementNames.Meaning;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.IsoDate;
import org.rashomon.account.read.Provenance;

/// What the lines around a page's headline tell a reader of who wrote the article and when.
final class HeadlineLines {

  /// So many blocks above and below a headline belong to it.
  private static final int ABOVE = 3;

  private static final int BELOW = 8;

  /// Longer blocks are the article; one of them may be a standfirst.
  private static final int LONGEST = 120;

  private static final String AUTHOR =
      "[rel=author], [itemprop=author], a[href*=/author/], a[href*=/authors/], [class~=(?i)author],"
          + " [class~=(?i)byline]";

  /// Two to five words with capitals, and the small words between them.
  private static final Pattern NAMES =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*+(?:,? (?:and |& |de |van |von |der |la )?\\p{Lu}[\\p{L}.'’-]*+){1,6}");

  private final List<PageBlock> near;

  private HeadlineLines(List<PageBlock> near) {
    this.near = near;
  }

  /// @param title the page's own, where it is known
  static Provenance of(List<PageBlock> page, @Nullable String title) {
    HeadlineLines lines = new HeadlineLines(near(page, headline(page, title)));
    Optional<String> published = lines.date(false);
    Optional<String> updated =
        lines.date(true).filter(date -> !published.equals(Optional.of(date)));
    return new Provenance(
        null,
        null,
        null,
        lines.byline().orElse(null),
        published.orElse(null),
        new Dating(
            published.map(_ -> Dating.Source.LINE).orElse(null),
            updated.orElse(null),
            updated.map(_ -> Dating.Source.LINE).orElse(null)));
  }

  /// The heading that says the title, else the last of the first order; -1 without.
  private static int headline(List<PageBlock> page, @Nullable String title) {
    int last = -1;
    for (int i = 0; i < page.size(); i++) {
      PageBlock block = page.get(i);
      boolean first = block.element().normalName().equals("h1");
      if (title != null && block.isHeading() && says(block.text(), title)) {
        return i;
      }
      last = first ? i : last;
    }
    return last;
  }

  private static boolean says(String heading, String title) {
    return heading.length() >= 10 && title.regionMatches(true, 0, heading, 0, heading.length());
  }

  private static List<PageBlock> near(List<PageBlock> page, int headline) {
    if (headline < 0) {
      return List.of();
    }
    int end = headline + 1;
    int prose = 0;
    while (end < Math.min(page.size(), headline + 1 + BELOW) && prose < 2) {
      prose += page.get(end).text().length() > LONGEST ? 1 : 0;
      end++;
    }
    Stream<Integer> below = IntStream.range(headline, end).boxed();
    Stream<Integer> above = IntStream.range(Math.max(0, headline - ABOVE), headline).boxed();
    return Stream.concat(below, above)
        .map(page::get)
        .filter(block -> block.text().length() <= LONGEST)
        .toList();
  }

  private Optional<String> date(boolean updated) {
    return near.stream()
        .flatMap(block -> block.text().lines())
        .filter(line -> Head.tellsChange(line) == updated && !Line.isPost(line))
        .flatMap(line -> IsoDate.of(line).stream())
        .findFirst();
  }

  private Optional<String> byline() {
    return near.stream()
        .filter(block -> !block.isHeading() && !isCaption(block))
        .flatMap(block -> Stream.of(marked(block), said(block)).flatMap(Optional::stream))
        .findFirst();
  }

  private static boolean isCaption(PageBlock block) {
    return ElementNames.of(block.element()).filter(Meaning.CAPTION::equals).isPresent();
  }

  /// A name that the markup says is an author's.
  private static Optional<String> marked(PageBlock block) {
    Element author = block.element().selectFirst(AUTHOR);
    boolean named = ElementNames.of(block.element()).filter(Meaning.BYLINE::equals).isPresent();
    String text = author != null ? author.text() : named ? block.text() : "";
    return Byline.name(text).filter(HeadlineLines::isName);
  }

  /// Letters without digits, and no small word at the end: "Posted on" is no name.
  private static boolean isName(String names) {
    int last = names.lastIndexOf(' ') + 1;
    return names.length() <= 60
        && names.chars().noneMatch(Character::isDigit)
        && names.chars().anyMatch(Character::isLetter)
        && (last == 0 || Character.isUpperCase(names.codePointAt(last)));
  }

  /// "By Jana Ord", "Jana Ord | March 5, 2031".
  private static Optional<String> said(PageBlock block) {
    String line = block.text().lines().findFirst().orElse("");
    boolean by = Byline.begins(line);
    Matcher names = NAMES.matcher(Byline.name(line).orElse(""));
    if (!names.lookingAt() || !isName(names.group())) {
      return Optional.empty();
    }
    boolean beforeDate = IsoDate.of(line).isPresent() && IsoDate.of(names.group()).isEmpty();
    return by || beforeDate ? Optional.of(names.group()) : Optional.empty();
  }
}
