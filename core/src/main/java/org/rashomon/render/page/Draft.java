package org.rashomon.render.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.clean.Account;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;

/// What is shared while a page is made: the accounts' marks, and the findings' numbers so far.
final class Draft {

  private final Report report;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Testimony testimony;
  private final Highlights accounts;
  private final Highlights transcripts;
  private final Room room;
  private final Map<Finding, Set<String>> shown = new LinkedHashMap<>();
  private int numbered;

  Draft(Report report, Room room) {
    this.report = report;
    this.room = room;
    this.testimony = new Testimony(report.witnesses());
    for (String account : report.event().accounts()) {
      marks.put(account, Mark.of(marks.size(), testimony.of(account).account()));
    }
    this.accounts = new Highlights("", marks);
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
    return report.event().accounts().stream().map(testimony::of).toList();
  }

  Witness witness(String account) {
    return testimony.of(account);
  }

  /// The words of the accounts that findings lead to.
  Highlights accounts() {
    return accounts;
  }

  /// Those of the transcripts.
  Highlights transcripts() {
    return transcripts;
  }

  /// The finding is shown in the element with that anchor.
  void shows(Finding finding, String anchor) {
    shown.computeIfAbsent(finding, _ -> new LinkedHashSet<>()).add(anchor);
  }

  /// The anchors of each finding that is shown.
  Map<Finding, Set<String>> shown() {
    return shown;
  }

  /// The findings of that kind that there is room for.
  <F extends Finding> List<F> fitting(Finding.Kind kind, Class<F> type) {
    return room.fitting(kind, report.of(kind).stream().map(type::cast).toList());
  }

  /// The next element of the page, which shows those findings.
  ///
  /// @param prefix of its anchor
  Highlights.Target element(String prefix, Highlight.Kind kind, List<? extends Finding> findings) {
    numbered++;
    Highlights.Target target = new Highlights.Target(prefix + numbered, numbered, kind);
    findings.forEach(finding -> shows(finding, target.anchor()));
    return target;
  }

  String words(Passage passage) {
    return testimony.words(passage);
  }
}
