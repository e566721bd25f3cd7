package org.rashomon.event.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// A quotation held against the transcripts.
///
/// @param account the account that quotes
/// @param quotation index in its [org.rashomon.event.witness.Witness#quotations]
/// @param quoted the words that were looked up, in order: all that stands within the quotation's
///   marks, or a part that the narrator's words set off
/// @param said where the words stand in a transcript; `null` if and only if they are
///   [Verdict#ABSENT]
/// @param saidBy who speaks there, as the transcript names them; `null` where it names nobody
/// @param speakerAgrees whether the transcript gives the words to the speaker whom the account
///   names; `null` where either names nobody
/// @param interpreted whether the transcript says that the words came through an interpreter
/// @param diff the transcript's words turned into the quoted ones, in order; the full wording is
///   the transcript's
public record Check(
    String account,
    int quotation,
    List<Span> quoted,
    Verdict verdict,
    @Nullable Passage said,
    @Nullable String saidBy,
    @Nullable Boolean speakerAgrees,
    boolean interpreted,
    List<Edit> diff) {

  public Check {
    quoted = List.copyOf(quoted);
    diff = List.copyOf(diff);
    if ((verdict == Verdict.ABSENT) != (said == null)) {
      throw new IllegalArgumentException(
          account + "#" + quotation + ": " + verdict + " at " + said);
    }
  }

  /// What was changed, in order.
  public List<Edit> changes() {
    return diff.stream().filter(edit -> edit.op() != Edit.Op.KEEP).toList();
  }

  /// Whether the transcript gives the words to somebody else than the account does.
  public boolean byAnother() {
    return speakerAgrees != null && !speakerAgrees;
  }

  /// How a quotation stands to the record, the gravest last but for [#ABSENT].
  public enum Verdict {
    /// Word for word, with the same marks.
    VERBATIM,
    /// Case, marks, how numbers and contractions are written.
    TYPOGRAPHY,
    /// Words left out at an end of a sentence that is given as whole, at an ellipsis or at a break
    /// between marks; or replaced in square brackets.
    TRIMMED,
    /// Words left out in the middle without an ellipsis.
    SPLICED,
    /// Other words.
    ALTERED,
    /// An alteration that turns the meaning: a negation, a number, an opposite.
    REVERSED,
    /// In no transcript.
    ABSENT;

    /// The graver of the two.
    Verdict or(Verdict other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }
}
