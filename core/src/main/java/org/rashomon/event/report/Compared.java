package org.rashomon.event.report;

import java.util.List;
import org.rashomon.archive.group.Event;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.check.Verification;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.witness.Witness;
import org.rashomon.event.wording.Wordings;

/// What the stages before this one found, each its own.
///
/// @param witnesses the event's accounts, by id
/// @param families those with most independent accounts first
/// @param facts conflicts first, then what most accounts tell
/// @param positions by issue
/// @param agreements what most accounts tell first
/// @param timeline by time
/// @param brief the event in the accounts' own sentences
public record Compared(
    Event event,
    List<Witness> witnesses,
    Parties parties,
    List<Family> families,
    List<Fact> facts,
    List<Position> positions,
    List<Agreement> agreements,
    Verification verification,
    Wordings wordings,
    Coverage coverage,
    List<Entry> timeline,
    List<Chosen> brief) {

  public Report report() {
    return new Report(
        event, witnesses, parties, new Findings(this).all(), coverage.accounts(), verification);
  }
}
