package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Analyst;
import org.rashomon.account.analysis.Models;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Cleaner;
import org.rashomon.account.clean.Ids;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.account.read.Capture;
import org.rashomon.archive.group.Archive;
import org.rashomon.archive.group.Event;
import org.rashomon.archive.reuse.SharedLines;
import org.rashomon.event.brief.SentenceChoice;
import org.rashomon.event.check.Check;
import org.rashomon.event.check.Checker;
import org.rashomon.event.check.Transcripts;
import org.rashomon.event.claim.ClaimFinder;
import org.rashomon.event.claim.Issue;
import org.rashomon.event.claim.Issues;
import org.rashomon.event.claim.Saying;
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
import org.rashomon.event.report.Compared;
import org.rashomon.event.report.Report;
import org.rashomon.event.timeline.TimelineFinder;
import org.rashomon.event.witness.Admission;
import org.rashomon.event.witness.Witness;
import org.rashomon.event.wording.WordingFinder;
import org.rashomon.event.wording.Wordings;
import org.rashomon.text.Work;

/// The flow, from saved accounts to one report an event. Safe for several threads.
public final class Rashomon {

  private final Cleaner cleaner = new Cleaner();
  private final Analyst analyst;
  private final Work work;
  private final PartyFinder parties = new PartyFinder();
  private final Collator collator = new Collator();
  private final Contrast contrast = new Contrast();
  private final WordingFinder wording = new WordingFinder();
  private final TimelineFinder timeline = new TimelineFinder();
  private final SentenceChoice sentences = new SentenceChoice();
  private final Checker checker;

  /// @param models stay the caller's to close
  /// @param work what is done for one account or event is done beside each other with it
  public Rashomon(Models models, Work work) {
    this.analyst = new Analyst(models, work);
    this.work = work;
    this.checker = new Checker(work);
  }

  /// The stories of one run's captures, each under an id of its own.
  public List<Account> accounts(List<Capture> captures) {
    return Ids.distinct(captures.stream().map(this::account).toList());
  }

  /// The story of one capture. Captures may be more than memory holds; their stories seldom are.
  public Account account(Capture capture) {
    return cleaner.clean(capture);
  }

  /// The accounts of one run, lines that they share without being copies set aside.
  public List<Account> withoutSharedLines(List<Account> accounts) {
    Map<String, Set<Integer>> shared =
        SharedLines.of(accounts.stream().collect(Collectors.toMap(Account::id, Prints::of)));
    return accounts.stream()
        .map(account -> account.setAside(shared.getOrDefault(account.id(), Set.of())))
        .toList();
  }

  /// Everything that one account tells; nothing of one in a language that isn't analysed.
  ///
  /// @throws java.util.concurrent.CancellationException if the thread is interrupted
  public Analysis analyse(Account account) {
    return analyst.analyse(account);
  }

  /// The accounts of one run as their events see them: without lines that they share without being
  /// copies.
  ///
  /// @throws IllegalArgumentException if two have one id, or if they are of several editions
  public List<Witness> witnesses(List<Analysis> analyses) {
    Admission.check(analyses);
    Map<String, Set<Integer>> shared =
        SharedLines.of(
            analyses.stream()
                .collect(Collectors.toMap(each -> each.account().id(), Analysis::prints)));
    return analyses.stream()
        .map(each -> Witness.of(each, shared.getOrDefault(each.account().id(), Set.of())))
        .toList();
  }

  /// An archive to which accounts can be added.
  public Archive archive() {
    return new Archive(work);
  }

  /// Which accounts tell of one event, and which are copies.
  public List<Event> events(List<Analysis> analyses) {
    return archive(analyses).events();
  }

  /// All the accounts as one event, whatever they tell.
  public Event oneEvent(List<Analysis> analyses) {
    return archive(analyses).single();
  }

  /// The same as [#events], of accounts that aren't analysed.
  public List<Event> group(List<Account> accounts) {
    Archive archive = archive();
    accounts.forEach(each -> archive.add(each.id(), Prints.of(each), Terms.of(each)));
    return archive.events();
  }

  private Archive archive(List<Analysis> analyses) {
    Archive archive = archive();
    analyses.forEach(each -> archive.add(each.account().id(), each.prints(), each.terms()));
    return archive;
  }

  /// What an event's accounts tell, compared.
  ///
  /// @throws IllegalArgumentException if the witnesses aren't the event's
  public Report report(Event event, List<Witness> witnesses) {
    return report(event, witnesses, Transcripts.of(List.of()));
  }

  /// The same, and what they quote held against what was said.
  public Report report(Event event, List<Witness> own, Transcripts transcripts) {
    List<Witness> witnesses = Admission.check(event, own);
    Parties identified = parties.find(witnesses);
    Collation said = collator.collate(witnesses, identified);
    List<Issue> issues = Issues.of(Saying.of(said.witnesses(), identified));
    List<Fact> found =
        new ArrayList<>(
            contrast.facts(said.witnesses(), identified, said.disputes(), event.copies()));
    found.addAll(ClaimFinder.facts(issues, said.witnesses(), found, event.copies()));
    List<Fact> facts = Ranking.of(found);
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
            Coverage.of(event.accounts(), matters),
            timeline.find(said.witnesses(), identified, event.copies()),
            sentences.choose(
                said.witnesses(), identified, matters, wordings.judging(), event.copies()))
        .report();
  }

  /// The accounts' quotations, held against what was said.
  public List<Check> checks(List<Witness> witnesses, List<Account> transcripts) {
    return checker.check(witnesses, Transcripts.of(transcripts));
  }
}
