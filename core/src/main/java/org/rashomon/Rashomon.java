package org.rashomon;

import java.util.List;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.analysis.Analyst;
import org.rashomon.account.analysis.Models;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Cleaner;
import org.rashomon.account.clean.Ids;
import org.rashomon.account.read.Capture;
import org.rashomon.archive.group.Archive;
import org.rashomon.archive.group.Event;
import org.rashomon.archive.reuse.SharedLines;
import org.rashomon.event.check.Check;
import org.rashomon.event.check.Checker;
import org.rashomon.event.check.Transcripts;
import org.rashomon.event.report.Comparison;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Work;

/// The flow, from saved accounts to one report an event. Safe for several threads.
public final class Rashomon {

  private final Cleaner cleaner = new Cleaner();
  private final Analyst analyst;
  private final Work work;
  private final Comparison comparison;

  /// @param models stay the caller's to close
  /// @param work what is done for one account or event is done beside each other with it
  public Rashomon(Models models, Work work) {
    this.analyst = new Analyst(models, work);
    this.work = work;
    this.comparison = new Comparison(new Checker(work));
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
    return SharedLines.setAside(accounts);
  }

  /// Everything that one account tells; nothing of one in a language that isn't analysed. Ends with
  /// a [java.util.concurrent.CancellationException] if the thread is interrupted.
  public Analysis analyse(Account account) {
    return analyst.analyse(account);
  }

  /// The accounts of one run as their events see them: without lines that they share without being
  /// copies. Two of one id, or of two editions, are refused.
  public List<Witness> witnesses(List<Analysis> analyses) {
    return Witness.all(analyses);
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

  private Archive archive(List<Analysis> analyses) {
    Archive archive = archive();
    analyses.forEach(archive::add);
    return archive;
  }

  /// What an event's accounts tell, compared. Witnesses that aren't the event's are refused.
  public Report report(Event event, List<Witness> witnesses) {
    return report(event, witnesses, Transcripts.of(List.of()));
  }

  /// The same, and what they quote held against what was said.
  public Report report(Event event, List<Witness> witnesses, Transcripts transcripts) {
    return comparison.of(event, witnesses, transcripts);
  }

  public List<Check> checks(List<Witness> witnesses, List<Account> transcripts) {
    return comparison.checks(witnesses, Transcripts.of(transcripts));
  }
}
