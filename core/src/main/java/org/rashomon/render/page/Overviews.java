package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.report.Digest;
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

  /// So many accounts that use the same words are shown.
  static final int MOST_USES = 12;

  private final Draft draft;
  private int anchors;

  Overviews(Draft draft) {
    this.draft = draft;
  }

  Overview of(Digest digest) {
    return new Overview(
        brief(digest),
        draft.room().most(Part.TIMES, digest.timeline(), Cost::of, Overviews::accounts).stream()
            .map(this::when)
            .toList(),
        draft.room().first(Part.STRIPS, different(digest.coverage()), Cost::of).stream()
            .map(row -> strip(row, digest.coverage().accounts()))
            .toList(),
        draft.room().first(Part.REFERENTS, digest.wordings().referents(), Cost::of).stream()
            .map(this::choices)
            .toList(),
        judging(digest.wordings().loaded()),
        LoadedWord.TABLE);
  }

  private static int accounts(Entry entry) {
    return (int) entry.passages().stream().map(Passage::account).distinct().count();
  }

  private List<Overview.Sentence> brief(Digest digest) {
    Set<String> disputed =
        digest.coverage().rows().stream()
            .map(Coverage.Row::matter)
            .filter(Matter::disputed)
            .map(Matter::id)
            .collect(Collectors.toSet());
    return digest.brief().stream().map(chosen -> sentence(chosen, disputed)).toList();
  }

  private Overview.Sentence sentence(Chosen chosen, Set<String> disputed) {
    String anchor = anchor();
    return new Overview.Sentence(
        anchor,
        draft.words(chosen.passage()),
        cite(chosen.passage(), anchor),
        chosen.backing().stream().map(passage -> cite(passage, anchor)).toList(),
        disputed.containsAll(chosen.matters()));
  }

  /// A sentence of each account, then the others.
  private When when(Entry entry) {
    String anchor = anchor();
    Map<String, List<Passage>> byAccount = new LinkedHashMap<>();
    for (Passage passage : entry.passages()) {
      byAccount.computeIfAbsent(passage.account(), _ -> new ArrayList<>()).add(passage);
    }
    List<Passage> ordered = new ArrayList<>();
    byAccount.values().forEach(mine -> ordered.add(mine.getFirst()));
    byAccount.values().forEach(mine -> ordered.addAll(mine.subList(1, mine.size())));
    List<Overview.Sentence> sentences =
        ordered.stream()
            .limit(When.MOST)
            .map(passage -> new Overview.Sentence("", draft.words(passage), cite(passage, anchor)))
            .toList();
    int leading = Math.min(sentences.size(), LEADING_SENTENCES);
    int more = ordered.size() - sentences.size();
    return new When(anchor, entry.time(), entry.phase(), sentences, leading, more);
  }

  /// Rows that several accounts share, one of those that are the same words of the same accounts:
  /// what was said is often what was agreed.
  private static List<Coverage.Row> different(Coverage coverage) {
    Map<List<String>, List<Coverage.Row>> byAccounts = new HashMap<>();
    List<Coverage.Row> found = new ArrayList<>();
    for (Coverage.Row row : coverage.rows()) {
      List<Coverage.Row> before =
          byAccounts.computeIfAbsent(row.matter().accounts(), _ -> new ArrayList<>());
      if (row.shared() && before.stream().noneMatch(other -> same(row.matter(), other.matter()))) {
        before.add(row);
        found.add(row);
      }
    }
    return found;
  }

  private static boolean same(Matter a, Matter b) {
    return a.accounts().stream()
        .allMatch(account ->
            a.of(account).stream()
                .anyMatch(mine ->
                    b.of(account).stream()
                        .anyMatch(
                            other -> mine.passage().span().overlaps(other.passage().span()))));
  }

  private Overview.Strip strip(Coverage.Row row, List<String> accounts) {
    String anchor = anchor();
    Matter matter = row.matter();
    List<Overview.Cell> cells = new ArrayList<>();
    for (String account : accounts) {
      Mark mark = draft.mark(account);
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
        Texts.shortened(matter.about(), LONGEST),
        cells);
  }

  private Overview.Choices choices(Referent referent) {
    String anchor = anchor();
    Map<String, List<Label>> byWords = new TreeMap<>();
    for (Label label : referent.labels()) {
      byWords.computeIfAbsent(label.words(), _ -> new ArrayList<>()).add(label);
    }
    List<Overview.Choice> found = new ArrayList<>();
    byWords.forEach((words, labels) -> found.add(choice(words, labels, anchor)));
    found.sort(
        Comparator.comparingInt(each -> -each.own().accounts() - each.reported().accounts()));
    return new Overview.Choices(
        anchor, referent.name(), draft.room().first(Part.REFERENTS, found, Room.CHOICES));
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
    Map<String, List<Passage>> byAccount = new LinkedHashMap<>();
    for (Passage passage : passages) {
      byAccount.computeIfAbsent(passage.account(), _ -> new ArrayList<>()).add(passage);
    }
    List<Overview.Use> first =
        byAccount.values().stream()
            .limit(MOST_USES)
            .map(mine -> new Overview.Use(cite(mine.getFirst(), anchor), mine.size()))
            .toList();
    return new Overview.Uses(first, byAccount.size() - first.size());
  }

  private record Judged(String kind, String word, List<Passage> places) {}

  private List<Overview.Judging> judging(List<LoadedWord> loaded) {
    Map<String, Map<String, List<Passage>>> byKind = new TreeMap<>();
    for (LoadedWord word : loaded) {
      byKind
          .computeIfAbsent(word.kind().label(), _ -> new TreeMap<>())
          .computeIfAbsent(word.word(), _ -> new ArrayList<>())
          .add(word.passage());
    }
    List<Judged> all = new ArrayList<>();
    byKind.forEach(
        (kind, words) -> words.forEach((word, places) -> all.add(new Judged(kind, word, places))));
    String anchor = anchor();
    Map<String, List<Overview.Choice>> shown = new LinkedHashMap<>();
    draft
        .room()
        .most(Part.JUDGING, all, each -> Cost.uses(each.places), each -> each.places.size())
        .forEach(each ->
            shown
                .computeIfAbsent(each.kind, _ -> new ArrayList<>())
                .add(
                    new Overview.Choice(
                        each.word, uses(each.places, anchor), Overview.Uses.NONE, each.kind)));
    List<Overview.Judging> found = new ArrayList<>();
    shown.forEach((kind, choices) -> found.add(new Overview.Judging(kind, choices)));
    return found;
  }

  private Cited cite(Passage passage, String anchor) {
    return draft.citedAlready(passage, new Highlights.Target(anchor, 0, Highlight.Kind.PLAIN));
  }

  private String anchor() {
    anchors++;
    return "o-" + anchors;
  }
}
