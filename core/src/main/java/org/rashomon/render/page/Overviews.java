package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.brief.Chosen;
import org.rashomon.coverage.Coverage;
import org.rashomon.coverage.Matter;
import org.rashomon.coverage.Telling;
import org.rashomon.report.Digest;
import org.rashomon.text.Passage;
import org.rashomon.timeline.Entry;
import org.rashomon.wording.Label;
import org.rashomon.wording.LoadedWord;
import org.rashomon.wording.Referent;

/// Lays out what is read off all accounts together. What other findings lead to already is led to
/// again, so it comes after them.
final class Overviews {

  private static final int LONGEST = 110;
  private static final int LEADING_SENTENCES = 5;

  private final Draft draft;
  private int anchors;

  Overviews(Draft draft) {
    this.draft = draft;
  }

  Overview of(Digest digest) {
    return new Overview(
        digest.brief().stream().map(this::sentence).toList(),
        draft.room().most(digest.timeline(), Room.TIMES, Overviews::accounts).stream()
            .map(this::when)
            .toList(),
        draft.room().first(different(digest.coverage()), Room.STRIPS).stream()
            .map(row -> strip(row, digest.coverage().accounts()))
            .toList(),
        draft.room().first(digest.wordings().referents(), Room.REFERENTS).stream()
            .map(this::choices)
            .toList(),
        judging(digest.wordings().loaded()),
        LoadedWord.TABLE);
  }

  private static int accounts(Entry entry) {
    return (int) entry.passages().stream().map(Passage::account).distinct().count();
  }

  private Overview.Sentence sentence(Chosen chosen) {
    String anchor = anchor();
    return new Overview.Sentence(
        anchor,
        draft.words(chosen.passage()),
        cite(chosen.passage(), anchor),
        chosen.backing().stream().map(passage -> cite(passage, anchor)).toList());
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
            .map(passage ->
                new Overview.Sentence("", draft.words(passage), cite(passage, anchor), List.of()))
            .toList();
    int leading = Math.min(sentences.size(), LEADING_SENTENCES);
    return new When(anchor, entry.time(), entry.phase(), sentences, leading);
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
        anchor, matter.kind().toUpperCase(Locale.ROOT), shortened(matter.about()), cells);
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + " …";
  }

  private Overview.Choices choices(Referent referent) {
    String anchor = anchor();
    Map<String, List<Label>> byWords = new TreeMap<>();
    for (Label label : referent.labels()) {
      byWords.computeIfAbsent(label.words(), _ -> new ArrayList<>()).add(label);
    }
    List<Overview.Choice> found = new ArrayList<>();
    byWords.forEach((words, labels) -> found.add(choice(words, labels, anchor)));
    found.sort(Comparator.comparingInt(each -> -each.own().size() - each.reported().size()));
    return new Overview.Choices(anchor, referent.name(), draft.room().first(found, Room.CHOICES));
  }

  private Overview.Choice choice(String words, List<Label> labels, String anchor) {
    String kind =
        labels.stream()
            .map(Label::loaded)
            .map(loaded -> loaded == null ? "" : loaded.kind())
            .max(Comparator.naturalOrder())
            .orElse("");
    return new Overview.Choice(
        words,
        uses(labels.stream().filter(Label::ownVoice).map(Label::passage).toList(), anchor),
        uses(labels.stream().filter(l -> !l.ownVoice()).map(Label::passage).toList(), anchor),
        kind);
  }

  private List<Overview.Use> uses(List<Passage> passages, String anchor) {
    Map<String, List<Passage>> byAccount = new LinkedHashMap<>();
    for (Passage passage : passages) {
      byAccount.computeIfAbsent(passage.account(), _ -> new ArrayList<>()).add(passage);
    }
    return byAccount.values().stream()
        .map(mine -> new Overview.Use(cite(mine.getFirst(), anchor), mine.size()))
        .toList();
  }

  private List<Overview.Judging> judging(List<LoadedWord> loaded) {
    Map<String, Map<String, List<Passage>>> byKind = new TreeMap<>();
    for (LoadedWord word : loaded) {
      byKind
          .computeIfAbsent(word.kind(), _ -> new TreeMap<>())
          .computeIfAbsent(word.word(), _ -> new ArrayList<>())
          .add(word.passage());
    }
    String anchor = anchor();
    List<Overview.Judging> found = new ArrayList<>();
    byKind.forEach((kind, words) -> {
      List<Overview.Choice> choices = new ArrayList<>();
      words.forEach((word, places) ->
          choices.add(new Overview.Choice(word, uses(places, anchor), List.of(), kind)));
      found.add(new Overview.Judging(kind, draft.room().first(choices, Room.JUDGING)));
    });
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
