package org.rashomon.event.report;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.archive.group.Event;
import org.rashomon.event.align.Aligner;
import org.rashomon.event.align.Alignment;
import org.rashomon.event.align.Issue;
import org.rashomon.event.brief.SentenceChoice;
import org.rashomon.event.check.Check;
import org.rashomon.event.check.Checker;
import org.rashomon.event.check.Transcripts;
import org.rashomon.event.claim.ClaimFinder;
import org.rashomon.event.claim.Worder;
import org.rashomon.event.collate.Collation;
import org.rashomon.event.collate.Collator;
import org.rashomon.event.contrast.Contrast;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Ranking;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Matters;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Agreements;
import org.rashomon.event.position.PositionFinder;
import org.rashomon.event.timeline.TimelineFinder;
import org.rashomon.event.witness.Admission;
import org.rashomon.event.witness.Witness;
import org.rashomon.event.wording.WordingFinder;
import org.rashomon.event.wording.Wordings;

/// An event's accounts, stage by stage from whom they name to what a page shows of them. Safe for
/// several threads.
public final class Comparison {

  private final PartyFinder parties = new PartyFinder();
  private final Collator collator = new Collator();
  private final Contrast contrast = new Contrast();
  private final WordingFinder wording = new WordingFinder();
  private final SentenceChoice sentences = new SentenceChoice();
  private final Checker checker;

  public Comparison(Checker checker) {
    this.checker = checker;
  }

  /// What the accounts tell, compared, and what they quote held against what was said.
  ///
  /// @throws IllegalArgumentException if the witnesses aren't the event's
  public Report of(Event event, List<Witness> own, Transcripts transcripts) {
    List<Witness> witnesses = Admission.check(event, own);
    Parties identified = parties.find(witnesses);
    Collation said = collator.collate(witnesses, identified);
    Alignment alignment = Aligner.align(said.witnesses(), identified);
    List<Issue> issues = alignment.issues();
    List<Fact> found =
        new ArrayList<>(
            contrast.facts(
                said.witnesses(),
                identified,
                said.disputes(),
                alignment.figures().groups(),
                event.copies()));
    found.addAll(ClaimFinder.facts(alignment, said.witnesses(), found, event.copies()));
    List<Fact> facts = new Worder(said.witnesses(), issues).word(Ranking.of(found));
    List<Agreement> agreements = Agreements.of(issues, identified, event.copies());
    List<Matter> matters =
        new Matters(said.witnesses(), event.copies())
            .facts(facts)
            .utterances(said.families())
            .agreements(agreements)
            .all();
    Wordings wordings = wording.find(said.witnesses(), identified, event.copies());
    return new Compared(
            event,
            said.witnesses(),
            identified,
            said.families(),
            facts,
            PositionFinder.of(issues, identified, event.copies()),
            agreements,
            checker.verify(said.witnesses(), said.families(), transcripts),
            wordings,
            Coverage.of(event.accounts(), matters, alignment.nearness()),
            TimelineFinder.find(said.witnesses(), identified, issues, event.copies()),
            sentences.choose(
                said.witnesses(), identified, matters, wordings.judging(), event.copies()))
        .report();
  }

  /// The accounts' quotations, held against what was said.
  public List<Check> checks(List<Witness> witnesses, Transcripts transcripts) {
    return checker.check(witnesses, transcripts);
  }
}
