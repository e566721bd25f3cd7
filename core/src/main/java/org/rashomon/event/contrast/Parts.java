package org.rashomon.event.contrast;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.account.clean.Block;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// Finds which part of an account a passage stands in.
final class Parts {

  /// `(AP) —`, `(Reuters) -`, `[AFP]`: an agency's name in brackets near a paragraph's beginning.
  private static final Pattern AGENCY =
      Pattern.compile(
          Table.of(Parts.class, "/org/rashomon/account/print/en/agencies.tsv").rows().stream()
              .flatMap(row -> row.several(1).stream())
              .flatMap(form -> Stream.of(form, form.toUpperCase(Locale.ROOT)))
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "^.{0,60}[(\\[](", ")[)\\]]")));

  private Parts() {}

  static Reading.Part of(Witness witness, Span span) {
    List<Block> paragraphs = witness.named().parsed().paragraphs();
    boolean agency = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Block block = paragraphs.get(i);
      if (block.span().start() > span.start()) {
        break;
      }
      if (block.kind() == Block.Kind.HEADLINE && block.span().covers(span)) {
        return Reading.Part.HEADLINE;
      }
      String line = block.span().in(witness.text());
      agency |= i > 1 && AGENCY.matcher(line).find();
    }
    return agency ? Reading.Part.AGENCY : Reading.Part.BODY;
  }
}
