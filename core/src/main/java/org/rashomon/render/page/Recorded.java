package org.rashomon.render.page;

import java.util.List;
import org.rashomon.event.check.Check;

/// What accounts quote, held against the transcripts.
///
/// @param places where the words stand in the transcripts; none where no transcript holds them
/// @param held the wordings that were looked up, the gravest verdict first; never empty
public record Recorded(List<Place> places, List<Held> held) {

  /// The transcript's own words, with what stands around them.
  ///
  /// @param cited leads to the words in the transcript
  /// @param speaker as the transcript names them, empty where it names nobody
  /// @param interpreted whether the words came through an interpreter
  public record Place(
      Cited cited,
      String speaker,
      boolean interpreted,
      String before,
      String words,
      String after) {}

  /// A wording against the transcript's.
  ///
  /// @param bits the wording, [Bit.Kind#DROPPED] are words of the transcript; none where it is word
  ///   for word or in no transcript
  /// @param otherSpeaker who speaks in the transcript, where that isn't whom the account names;
  ///   else empty
  public record Held(Check.Verdict verdict, List<Bit> bits, String otherSpeaker, List<Cited> by) {

    /// Whether the transcript says something else, or somebody else says it.
    public boolean contradicts() {
      return verdict == Check.Verdict.REVERSED || !otherSpeaker.isEmpty();
    }

    /// Whether words within the marks are not those that were said.
    public boolean alters() {
      return switch (verdict) {
        case SPLICED, ALTERED, REVERSED -> true;
        case VERBATIM, TYPOGRAPHY, TRIMMED, ABSENT -> false;
      };
    }
  }

  /// The wordings that the transcripts contradict.
  public List<Held> contradicted() {
    return held.stream().filter(Held::contradicts).toList();
  }
}
