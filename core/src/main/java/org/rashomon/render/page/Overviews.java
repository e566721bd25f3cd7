package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.report.Finding;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.wording.Label;
import org.rashomon.event.wording.LoadedWord;
import org.rashomon.event.wording.Referent;
import org.rashomon.text.Passage;

/// Lays out what is read off all accounts together. What other findings lead to already is led to
/// again, so it comes after them.
final class Overviews {

  private static final int LONGEST = 110;
  private static final int LEADING_SENTENCES = 5;
  private static final int LEADING_TIMES = 16;
  private static final int LEADING_STRIPS = 24;
  private static final int LEADING_CHOICES = 10;

  /// So many accounts that use the same words are shown.
  static final int MOST_USES = 12;

  private final Draft draft;
  private int anchors;

  Overviews(Draft draft) {
    this.draft = draft;
  }

  Overview all() {
    return new Overview(
        draft.fitting(Finding.Kind.SENTENCE, Finding.Chose.class).stream()
            .map(this::sentence)
            .toList(),
        folded(Finding.Kind.TIME, Finding.Dated.class, this::when, LEADING_TIMES),
        folded(Finding.Kind.COVERAGE, Finding.Covered.class, this::strip, LEADING_STRIPS),
        folded(Finding.Kind.REFERENT, Finding.Called.class, this::choices, LEADING_CHOICES),
        judging());
  }

  private <F extends Finding, T> Folded<T> folded(
      Finding.Kind kind, Class<F> type, Function<F, T> laid, int leading) {
    return new Folded<>(draft.fitting(kind, type).stream().map(laid).toList(), leading);
  }

  private Overview.Sentence sentence(Finding.Chose finding) {
    String anchor = anchor(finding);
    Chosen chosen = finding.sentence();
    return new Overview.Sentence(
        anchor,
        finding.says(),
        cite(chosen.passage(), anchor),
        chosen.backing().stream().map(passage -> cite(passage, anchor)).toList(),
        finding.onlyDisputed());
  }

  /// A sentence of each account, then the others.
  private When when(Finding.Dated finding) {
    String anchor = anchor(finding);
    Entry entry = finding.entry();
    Collection<List<Passage>> byAccount = byAccount(entry.passages());
    List<Passage> ordered = new ArrayList<>();
    byAccount.forEach(mine -> ordered.add(mine.getFirst()));
    byAccount.forEach(mine -> ordered.addAll(mine.subList(1, mine.size())));
    List<Overview.Sentence> sentences =
        ordered.stream()
            .limit(draft.room().most(When.MOST))
            .map(passage -> new Overview.Sentence("", draft.words(passage), cite(passage, anchor)))
            .toList();
    int more = ordered.size() - sentences.size();
    Folded<Overview.Sentence> folded = new Folded<>(sentences, LEADING_SENTENCES);
    return new When(anchor, entry.time(), entry.phase(), folded, more);
  }

  private static Collection<List<Passage>> byAccount(List<Passage> passages) {
    Map<String, List<Passage>> byAccount = new LinkedHashMap<>();
    for (Passage passage : passages) {
      byAccount.computeIfAbsent(passage.account(), _ -> new ArrayList<>()).add(passage);
    }
    return byAccount.values();
  }

  private Overview.Strip strip(Finding.Covered finding) {
    String anchor = anchor(finding);
    Matter matter = finding.row().matter();
    List<Overview.Cell> cells = new ArrayList<>();
    for (String account : draft.report().alike()) {
      Mark mark = draft.accounts().mark(account);
      List<Telling> tellings = matter.of(account);
      cells.add(
          tellings.isEmpty()
              ? new Overview.Cell(mark, "", Telling.Stance.TELLS)
              : new Overview.Cell(
                  mark,
                  cite(tellings.getFirst().passage(), anchor).anchor(),
                  tellings.getFirst().stance()));
    }
    return new Overview.Strip(
        anchor,
        matter.kind().label().toUpperCase(Locale.ROOT),
        OneLine.shortened(matter.about(), LONGEST),
        cells);
  }

  private Overview.Choices choices(Finding.Called finding) {
    Referent referent = finding.referent();
    String anchor = anchor(finding);
    Map<String, List<Label>> byWords = new TreeMap<>();
    for (Label label : referent.labels()) {
      byWords.computeIfAbsent(label.words(), _ -> new ArrayList<>()).add(label);
    }
    List<Overview.Choice> found = new ArrayList<>();
    byWords.forEach((words, labels) -> found.add(choice(words, labels, anchor)));
    found.sort(
        Comparator.comparingInt(each -> -each.own().accounts() - each.reported().accounts()));
    return new Overview.Choices(
        anchor, referent.name(), draft.room().first(Finding.Kind.REFERENT, found, Room.CHOICES));
  }

  private Overview.Choice choice(String words, List<Label> labels, String anchor) {
    String kind =
        labels.stream()
            .map(Label::loaded)
            .map(loaded -> loaded == null ? "" : loaded.kind().label())
            .max(Comparator.naturalOrder())
            .orElse("");
    return new Overview.Choice(
        words,
        uses(labels.stream().filter(Label::ownVoice).map(Label::passage).toList(), anchor),
        uses(labels.stream().filter(l -> !l.ownVoice()).map(Label::passage).toList(), anchor),
        kind);
  }

  private Overview.Uses uses(List<Passage> passages, String anchor) {
    Collection<List<Passage>> byAccount = byAccount(passages);
    List<Overview.Use> first =
        byAccount.stream()
            .limit(draft.room().most(MOST_USES))
            .map(mine -> new Overview.Use(cite(mine.getFirst(), anchor), mine.size()))
            .toList();
    return new Overview.Uses(first, byAccount.size() - first.size());
  }

  /// By what the words do; each word is one thing to show, wherever it stands.
  private List<Overview.Judging> judging() {
    Map<String, Map<String, List<Finding.Judging>>> byKind = new TreeMap<>();
    for (Finding.Judging finding : draft.report().all(Finding.Judging.class)) {
      byKind
          .computeIfAbsent(finding.word().kind().label(), _ -> new TreeMap<>())
          .computeIfAbsent(finding.word().word(), _ -> new ArrayList<>())
          .add(finding);
    }
    List<List<Finding.Judging>> all =
        byKind.values().stream().flatMap(words -> words.values().stream()).toList();
    Map<String, List<Overview.Choice>> shown = new LinkedHashMap<>();
    Map<String, String> anchors = new HashMap<>();
    for (List<Finding.Judging> same :
        draft
            .room()
            .most(Finding.Kind.LOADED, all, Cost::ofUses, each -> each.getFirst().weight())) {
      LoadedWord word = same.getFirst().word();
      String kind = word.kind().label();
      String anchor = anchors.computeIfAbsent(kind, _ -> anchor());
      same.forEach(each -> draft.shows(each, anchor));
      List<Passage> places = same.stream().map(each -> each.word().passage()).toList();
      shown
          .computeIfAbsent(kind, _ -> new ArrayList<>())
          .add(new Overview.Choice(word.word(), uses(places, anchor), Overview.Uses.NONE, kind));
    }
    List<Overview.Judging> found = new ArrayList<>();
    shown.forEach((does, choices) ->
        found.add(new Overview.Judging(anchors.getOrDefault(does, ""), does, choices)));
    return found;
  }

  private Cited cite(Passage passage, String anchor) {
    return draft.accounts().again(passage, new Highlights.Target(anchor, 0, Highlight.Kind.PLAIN));
  }

  /// Of the element that shows the finding.
  private String anchor(Finding finding) {
    String anchor = anchor();
    draft.shows(finding, anchor);
    return anchor;
  }

  private String anchor() {
    anchors++;
    return "o-" + anchors;
  }
}
