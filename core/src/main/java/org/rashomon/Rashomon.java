package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.annotate.Annotator;
import org.rashomon.account.annotate.OpenNlpAnnotator;
import org.rashomon.account.assertion.AssertionFinder;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Cleaner;
import org.rashomon.account.clean.SharedLines;
import org.rashomon.account.detail.DetailFinder;
import org.rashomon.account.name.NameFinder;
import org.rashomon.account.name.Named;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.quote.QuotationFinder;
import org.rashomon.account.read.Capture;
import org.rashomon.account.tag.Tagged;
import org.rashomon.account.tag.Tagger;
import org.rashomon.archive.group.Archive;
import org.rashomon.archive.group.Event;
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
import org.rashomon.event.wording.WordingFinder;
import org.rashomon.event.wording.Wordings;
import org.rashomon.text.Work;

/// The flow, from saved accounts to one report an event. Holds no state; safe for several threads.
public final class Rashomon {

  private final Cleaner cleaner = new Cleaner();
  private final Annotator annotator = new OpenNlpAnnotator();
  private final Tagger tagger = new Tagger();
  private final NameFinder names = new NameFinder();
  private final QuotationFinder quotations = new QuotationFinder();
  private final DetailFinder details = new DetailFinder();
  private final AssertionFinder assertions = new AssertionFinder();
  private final Work work = Work.ALONE;
  private final PartyFinder parties = new PartyFinder();
  private final Collator collator = new Collator();
  private final Contrast contrast = new Contrast();
  private final WordingFinder wording = new WordingFinder();
  private final TimelineFinder timeline = new TimelineFinder();
  private final SentenceChoice sentences = new SentenceChoice();
  private final Checker checker = new Checker();

  /// Loads the models that [#witness] needs, which otherwise the first account waits for.
  public void prepare() {
    tagger.prepare();
  }

  /// The stories of the captures, lines that they share without being copies set aside.
  public List<Account> accounts(List<Capture> captures) {
    return withoutSharedLines(captures.parallelStream().map(this::account).toList());
  }

  /// The story of one capture. Captures may be more than memory holds; their stories seldom are.
  public Account account(Capture capture) {
    return cleaner.clean(capture);
  }

  /// The accounts of one run, lines that they share without being copies set aside.
  public List<Account> withoutSharedLines(List<Account> accounts) {
    return SharedLines.setAside(accounts);
  }

  /// Everything that one account tells; nothing of one in a language that isn't analysed.
  public Witness witness(Account account) {
    if (!account.isAnalysed()) {
      return Witness.unheard(account);
    }
    Tagged tagged = tagger.tag(annotator.annotate(account));
    Named named = names.find(tagged);
    List<Quotation> quoted = quotations.find(named, tagged);
    return new Witness(named, quoted, details.find(named), assertions.find(named, quoted));
  }

  /// An archive to which accounts can be added.
  public Archive archive() {
    return new Archive(work);
  }

  /// Which accounts tell of one event, and which are copies.
  public List<Event> events(List<Account> accounts) {
    return archive(accounts).events();
  }

  /// All the accounts as one event, whatever they tell.
  public Event oneEvent(List<Account> accounts) {
    return archive(accounts).single();
  }

  private Archive archive(List<Account> accounts) {
    Archive archive = archive();
    accounts.forEach(account -> archive.add(account.id(), Prints.of(account), Terms.of(account)));
    return archive;
  }

  /// What an event's accounts tell, compared.
  ///
  /// @param witnesses the event's accounts
  public Report report(Event event, List<Witness> witnesses) {
    return report(event, witnesses, Transcripts.of(List.of()));
  }

  /// The same, and what they quote held against what was said.
  public Report report(Event event, List<Witness> witnesses, Transcripts transcripts) {
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
