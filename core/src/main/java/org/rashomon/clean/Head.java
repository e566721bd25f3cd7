package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import org.rashomon.clean.Block.Kind;
import org.rashomon.read.Provenance;

/// What the first lines of a text tell of where it comes from.
final class Head {

  private Head() {}

  static Provenance of(String text, List<Block> blocks) {
    String title =
        blocks.isEmpty() || blocks.getFirst().kind() != Kind.HEADLINE
            ? null
            : blocks.getFirst().span().in(text);
    return new Provenance(null, null, title, byline(text, blocks).orElse(null), null);
  }

  private static Optional<String> byline(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Kind.BYLINE)
        .map(block -> block.span().in(text))
        .filter(line -> line.regionMatches(true, 0, "by ", 0, 3))
        .map(line -> line.substring(3).strip())
        .findFirst();
  }
}
