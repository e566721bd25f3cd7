package org.rashomon.account.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.account.clean.Block.Kind;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.IsoDate;
import org.rashomon.account.read.Provenance;
import org.rashomon.text.Wrapping;

/// What the first lines of a text tell of where it comes from.
final class Head {

  /// Lines further below are of something else.
  private static final int HEAD = 8;

  private static final Pattern CHANGE =
      Pattern.compile("\\b(?:updated|modified|edited|revised)\\b", Pattern.CASE_INSENSITIVE);

  private Head() {}

  static Provenance of(String text, List<Block> blocks) {
    String title =
        blocks.stream()
            .filter(block -> block.kind().tellsStory())
            .findFirst()
            .filter(block -> block.kind() == Kind.HEADLINE)
            .map(block -> Wrapping.joined(block.span().in(text)))
            .orElse(null);
    String published = date(text, blocks, false).orElse(null);
    String updated = date(text, blocks, true).orElse(null);
    return new Provenance(
        null,
        null,
        title,
        byline(text, blocks).orElse(null),
        published,
        new Dating(
            published == null ? null : Dating.Source.LINE,
            updated,
            updated == null ? null : Dating.Source.LINE));
  }

  private static Optional<String> byline(String text, List<Block> blocks) {
    return lines(text, blocks)
        .filter(line -> line.regionMatches(true, 0, "by ", 0, 3))
        .flatMap(line -> Byline.name(line).stream())
        .findFirst();
  }

  /// "March 5, 2031 5:31 PM", "Published: 5 March 2031", "Updated March 6, 2031".
  private static Optional<String> date(String text, List<Block> blocks, boolean updated) {
    return lines(text, blocks)
        .filter(line -> tellsChange(line) == updated)
        .flatMap(line -> IsoDate.of(line).stream())
        .findFirst();
  }

  /// Whether the line tells when an account was changed, not when it came out.
  static boolean tellsChange(String line) {
    return CHANGE.matcher(line).find();
  }

  /// A date on a line of its own below the headline is the story's.
  private static boolean isBareDate(String line) {
    return LineShape.isDate(line.strip());
  }

  private static Stream<String> lines(String text, List<Block> blocks) {
    return blocks.stream()
        .limit(HEAD)
        .filter(block -> block.kind() == Kind.BYLINE || isBareDate(block.span().in(text)))
        .flatMap(block -> block.span().in(text).lines())
        .map(String::strip);
  }
}
