package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.event.check.Check;
import org.rashomon.event.check.Verification;

/// How an event's quotations stand to the transcripts, in numbers.
///
/// @param asSaid word for word, but for how they are written and where they end
/// @param changed with other words than were said, or without some
/// @param reversed changed so that they say something else
/// @param absent in no transcript
/// @param byAnother those of all these that the transcript gives to another speaker
public record Standing(
    int transcripts, int asSaid, int changed, int reversed, int absent, int byAnother) {

  /// Nothing where there is no transcript.
  static Optional<Standing> of(Verification verification) {
    if (verification.transcripts().isEmpty()) {
      return Optional.empty();
    }
    int[] counts = new int[4];
    verification.quotations().forEach(check -> counts[row(check)]++);
    int byAnother = (int) verification.quotations().stream().filter(Check::byAnother).count();
    int transcripts = verification.transcripts().size();
    return Optional.of(
        new Standing(transcripts, counts[0], counts[1], counts[2], counts[3], byAnother));
  }

  private static int row(Check check) {
    return switch (check.verdict()) {
      case VERBATIM, TYPOGRAPHY, TRIMMED -> 0;
      case SPLICED, ALTERED -> 1;
      case REVERSED -> 2;
      case ABSENT -> 3;
    };
  }

  /// `Of what they quote, nine pieces stand in the transcript as they were said, ...`.
  public String told(Phrases say) {
    List<String> parts = new ArrayList<>();
    add(parts, "record.asSaid", asSaid, say);
    add(parts, "record.changed", changed, say);
    add(parts, "record.reversed", reversed, say);
    add(parts, "record.byAnother", byAnother, say);
    add(parts, "record.absent", absent, say);
    String against = say.count("record.against", transcripts);
    return parts.isEmpty() ? "" : against + " " + String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, String phrase, int number, Phrases say) {
    if (number > 0) {
      parts.add(say.of(phrase, say.number(number)));
    }
  }
}
