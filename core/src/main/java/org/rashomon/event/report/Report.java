package org.rashomon.event.report;

import java.util.List;
import org.rashomon.account.analysis.Edition;
import org.rashomon.archive.group.Event;
import org.rashomon.event.check.Verification;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.witness.Witness;

/// Everything that is shown of one event: its accounts, and what they show as a list of findings.
///
/// @param witnesses the event's accounts, by id
/// @param findings what comes first of each kind goes first
/// @param alike the accounts, those that tell the same beside each other
/// @param verification what is quoted, held against transcripts, where there are some
public record Report(
    Event event,
    List<Witness> witnesses,
    Parties parties,
    List<Finding> findings,
    List<String> alike,
    Verification verification) {

  public Report {
    witnesses = List.copyOf(witnesses);
    findings = List.copyOf(findings);
    alike = List.copyOf(alike);
  }

  /// The findings of that kind, without those that repeat what others tell.
  public List<Finding> of(Finding.Kind kind) {
    return findings.stream().filter(each -> each.kind() == kind && !each.repeats()).toList();
  }

  /// All findings of that class.
  public <F extends Finding> List<F> all(Class<F> type) {
    return findings.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// What the accounts state: conflicts first, then what most accounts tell.
  public List<Fact> facts() {
    return all(Finding.Stated.class).stream().map(Finding.Stated::fact).toList();
  }

  /// What several accounts quote: first what most independent accounts do.
  public List<Family> families() {
    return all(Finding.Quoted.class).stream().map(Finding.Quoted::family).toList();
  }

  /// What each party makes of what is told, by issue.
  public List<Position> positions() {
    return all(Finding.Held.class).stream().map(Finding.Held::position).toList();
  }

  /// What was agreed: first what most accounts tell.
  public List<Agreement> agreements() {
    return all(Finding.Agreed.class).stream().map(Finding.Agreed::agreement).toList();
  }

  /// Of all its accounts' analyses.
  public String edition() {
    return witnesses.isEmpty() ? Edition.NONE : witnesses.getFirst().edition();
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
