package org.rashomon.event.collate;

import java.util.List;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.collate.Family.Drift;

/// How a wording differs from the fullest one.
///
/// Of a mixed quotation only the words within marks are held against it: the rest is the
/// narrator's.
final class Drifts {

  private final PassageWords other;
  private final boolean markedOnly;
  private int first = -1;
  private int last = -1;

  private Drifts(PassageWords other, boolean markedOnly) {
    this.other = other;
    this.markedOnly = markedOnly;
    for (int i = 0; i < other.size(); i++) {
      if (counts(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  static Drift of(Utterance full, Utterance member, List<Edits.Run> runs) {
    if (member.form() == Quotation.Form.INDIRECT) {
      return Drift.INDIRECT;
    }
    boolean mixed = member.form() == Quotation.Form.MIXED;
    Drifts drifts = new Drifts(member.wording(), mixed);
    Drift worst = Drift.VERBATIM;
    for (Edits.Run run : runs) {
      Drift drift = drifts.of(run);
      worst = drift.compareTo(worst) > 0 ? drift : worst;
    }
    boolean same = full.wording().raws().equals(member.wording().raws());
    return worst == Drift.VERBATIM && !same ? Drift.TYPOGRAPHY : worst;
  }

  private Drift of(Edits.Run run) {
    return switch (run.op()) {
      case KEEP -> Drift.VERBATIM;
      case DROP -> dropped(run.otherFrom());
      case ADD -> added(run);
      case REPLACE -> replaced(run);
    };
  }

  private boolean counts(int i) {
    return i >= 0 && i < other.size() && (!markedOnly || other.words().get(i).marked());
  }

  private boolean anyCounts(Edits.Run run) {
    for (int i = run.otherFrom(); i < run.otherTo(); i++) {
      if (counts(i)) {
        return true;
      }
    }
    return false;
  }

  /// Words left out before the word at `i`.
  private Drift dropped(int i) {
    boolean within = counts(i - 1) && counts(i) && !other.words().get(i).afterGap();
    return within ? Drift.SPLICED : Drift.TRIMMED;
  }

  /// More words than the fullest wording has there: at an end they show that it is trimmed itself.
  private Drift added(Edits.Run run) {
    boolean atEnd = run.otherFrom() <= first || run.otherTo() > last;
    return anyCounts(run) && !atEnd ? Drift.REWORDED : Drift.TRIMMED;
  }

  private Drift replaced(Edits.Run run) {
    return anyCounts(run) ? Drift.REWORDED : Drift.TRIMMED;
  }
}
