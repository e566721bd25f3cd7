package org.rashomon.render.page;

import java.util.List;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.report.Finding;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.wording.Label;
import org.rashomon.event.wording.Referent;
import org.rashomon.text.Passage;

/// About how many characters of a page a finding takes, its marks in the accounts' texts included.
/// The constants are measured on pages: markup without the accounts' words.
final class Cost {

  /// The markup around a finding.
  private static final int FINDING = 130;

  /// An account's mark at a finding, and the tags around the words that it leads to.
  private static final int PLACE = 80;

  /// An account's mark that leads where another finding leads.
  private static final int MARK = 45;

  /// A sentence with the words of a finding.
  private static final int SENTENCE = 260;

  /// A value drawn on a scale.
  private static final int BAR = 380;

  /// One of the values that accounts gave one after the other.
  private static final int STEP = 130;

  /// A place, in what a page can save.
  private static final int SAVED = 45;

  private Cost() {}

  static int of(Finding finding) {
    int saved = finding.passages().size() * SAVED;
    return saved
        + switch (finding) {
          case Finding.Stated stated -> of(stated.fact());
          case Finding.Quoted quoted -> of(quoted.family());
          case Finding.Said said -> FINDING + PLACE + length(said.passages());
          case Finding.Held held -> 60 + held.passages().size() * PLACE;
          case Finding.Agreed agreed -> FINDING + agreed.passages().size() * (PLACE + SENTENCE);
          case Finding.Called called -> of(called.referent());
          case Finding.Judging _ -> PLACE;
          case Finding.Dated dated -> of(dated.entry());
          case Finding.Covered covered ->
              FINDING * 2 + covered.row().matter().accounts().size() * MARK;
          case Finding.Chose _, Finding.Checked _ -> 0;
        };
  }

  private static int length(List<Passage> passages) {
    return passages.stream().mapToInt(passage -> passage.span().length()).sum();
  }

  static int ofIssue(List<Finding.Held> held) {
    return FINDING + held.stream().mapToInt(Cost::of).sum();
  }

  private static int of(Fact fact) {
    int places = 0;
    for (Reading reading : fact.readings()) {
      places += PLACE + reading.passage().span().length();
    }
    int values = (int) fact.readings().stream().map(Reading::value).distinct().count();
    int shown = Math.min(values, Comparisons.VALUES);
    int cost = FINDING + places / values * shown;
    cost += Math.min(fact.course().size(), Comparisons.STEPS) * STEP;
    int bars = quantity(fact) ? shown : 0;
    return told(fact) ? cost + bars * BAR + sentences(fact.readings().size()) : cost;
  }

  /// Whether the readings' sentences are shown with it.
  private static boolean told(Fact fact) {
    return fact.verdict() == Fact.Verdict.CONFLICT
        || (fact.verdict() == Fact.Verdict.COMPATIBLE
            && fact.kind() != Fact.Kind.CLAIM
            && fact.kind() != Fact.Kind.ROLE);
  }

  private static boolean quantity(Fact fact) {
    return fact.readings().getFirst().value() instanceof Reading.Value.Range;
  }

  private static int sentences(int readings) {
    return Math.min(readings, 20) * SENTENCE;
  }

  private static int of(Family family) {
    int cost = FINDING * 2;
    for (Family.Member member : family.members()) {
      boolean same = member.drift() == Family.Drift.VERBATIM;
      cost += PLACE + (same ? 0 : 60 + member.passage().span().length());
    }
    return cost + family.members().getFirst().passage().span().length();
  }

  private static int of(Entry entry) {
    return FINDING
        + entry.passages().stream()
            .limit(When.MOST)
            .mapToInt(passage -> PLACE + passage.span().length())
            .sum();
  }

  private static int of(Referent referent) {
    int choices = (int) referent.labels().stream().map(Label::words).distinct().count();
    int uses = (int) referent.labels().stream().map(Cost::use).distinct().count();
    int shown = Math.min(choices, Room.CHOICES);
    return FINDING + shown * MARK + Math.min(uses, shown * Overviews.MOST_USES) * PLACE;
  }

  private static List<String> use(Label label) {
    return List.of(label.words(), label.passage().account());
  }

  /// Of one word in all these places.
  static int ofUses(List<Finding.Judging> uses) {
    return MARK
        + uses.size() * SAVED
        + (int)
                uses.stream()
                    .map(use -> use.word().passage().account())
                    .distinct()
                    .limit(Overviews.MOST_USES)
                    .count()
            * PLACE;
  }
}
