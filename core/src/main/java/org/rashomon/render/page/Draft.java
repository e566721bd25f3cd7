package org.rashomon.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.clean.Account;
import org.rashomon.event.report.Report;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// What is shared while a page is made: the accounts' marks, and the findings' numbers so far.
final class Draft {

  private final Report report;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Map<String, Witness> witnesses = new LinkedHashMap<>();
  private final Highlights highlights;
  private final Highlights transcripts;
  private final Room room;
  private int numbered;

  Draft(Report report) {
    this.report = report;
    this.room = Room.of(report.event().accounts().size());
    for (String account : report.event().accounts()) {
      Witness witness = report.witness(account);
      marks.put(account, Mark.of(marks.size(), witness.account()));
      witnesses.put(account, witness);
    }
    this.highlights = new Highlights("", marks);
    Map<String, Mark> cited = new LinkedHashMap<>();
    for (Account transcript : report.verification().cited()) {
      cited.put(transcript.id(), Mark.ofTranscript(cited.size(), transcript));
    }
    this.transcripts = new Highlights("t", cited);
  }

  Report report() {
    return report;
  }

  Room room() {
    return room;
  }

  List<Witness> witnesses() {
    return List.copyOf(witnesses.values());
  }

  Witness witness(String account) {
    Witness witness = witnesses.get(account);
    if (witness == null) {
      throw new IllegalArgumentException("a finding in an account that is not there: " + account);
    }
    return witness;
  }

  Mark mark(String account) {
    return highlights.mark(account);
  }

  int number() {
    numbered++;
    return numbered;
  }

  String words(Passage passage) {
    return passage.span().in(witness(passage.account()).text());
  }

  Cited cite(Passage passage, Highlights.Target target) {
    return highlights.cite(passage.account(), List.of(passage.span()), target);
  }

  Cited cite(String account, List<Span> spans, Highlights.Target target) {
    return highlights.cite(account, spans, target);
  }

  /// The place as another finding leads to it, if one does.
  Cited citedAlready(Passage passage, Highlights.Target target) {
    return highlights.again(passage, target);
  }

  Cited citeTranscript(Passage passage, Highlights.Target target) {
    return transcripts.cite(passage.account(), List.of(passage.span()), target);
  }

  Mark markOfTranscript(String transcript) {
    return transcripts.mark(transcript);
  }

  List<Highlight> highlightsOfTranscript(String transcript) {
    return transcripts.of(transcript);
  }

  List<Highlight> highlights(String account) {
    return highlights.of(account);
  }
}
