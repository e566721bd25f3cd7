package org.rashomon.event.report;

import java.util.List;
import org.rashomon.account.analysis.Witness;
import org.rashomon.archive.group.Event;
import org.rashomon.event.check.Verification;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;

/// Everything that one event's page shows.
///
/// @param witnesses the event's accounts, by id
/// @param families those with most independent accounts first
/// @param facts conflicts first, then what most accounts tell
/// @param positions by issue
/// @param agreements what most accounts tell first
/// @param verification what is quoted, held against transcripts, where there are some
public record Report(
    Event event,
    List<Witness> witnesses,
    Parties parties,
    List<Family> families,
    List<Fact> facts,
    List<Position> positions,
    List<Agreement> agreements,
    Verification verification,
    Digest digest) {

  public Report {
    witnesses = List.copyOf(witnesses);
    families = List.copyOf(families);
    facts = List.copyOf(facts);
    positions = List.copyOf(positions);
    agreements = List.copyOf(agreements);
  }

  /// The account of that id.
  ///
  /// @throws IllegalArgumentException if no account of the event has it
  public Witness witness(String account) {
    return witnesses.stream()
        .filter(witness -> witness.id().equals(account))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no account " + account + " in " + event.id()));
  }
}
