package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;

/// What a reader is shown of one event.
///
/// @param id of the event, which its files are called after
/// @param tally what is counted, with what the page has no room for
/// @param facts as the report has them: conflicts first
/// @param holdings what parties make of the issues
/// @param deals what was agreed
/// @param utterances what several accounts quote
/// @param speeches what one account quotes
/// @param terms words in quotation marks that nobody is said to have spoken
/// @param copies accounts that hold one text
/// @param standing how what is quoted stands to transcripts, where there are some
/// @param transcripts those that hold something of it, which are no accounts
/// @param overview what is read off all accounts together
/// @param shown the findings that stand on the page, each with the anchors of what shows it
/// @param left how many findings of each kind the page has no room for
public record Page(
    String id,
    String title,
    Tally tally,
    List<Comparison> facts,
    List<Holding> holdings,
    List<Deal> deals,
    List<Utterance> utterances,
    List<Speech> speeches,
    List<Speech.Line> terms,
    List<Story> stories,
    List<Twins> copies,
    Optional<Standing> standing,
    List<Story> transcripts,
    Overview overview,
    Map<Finding, Set<String>> shown,
    Map<Finding.Kind, Integer> left) {

  private static final int LEADING_CLAIMS = 10;

  /// Accounts that hold the same text.
  public record Twins(List<Mark> marks, Copy.Kind kind, int percent) {

    public String told(Phrases say) {
      return say.of("copy." + kind.name(), say.list(marks), percent);
    }
  }

  /// All that there is to show.
  public static Page whole(Report report) {
    return of(new Draft(report, Room.endless()));
  }

  /// What a page of HTML has room for.
  public static Page of(Report report) {
    return of(new Draft(report, Room.of(report.event().accounts().size())));
  }

  private static Page of(Draft draft) {
    Report report = draft.report();
    List<Comparison> facts = new Comparisons(draft).of(stated(draft));
    List<Utterance> utterances = new Utterances(draft).all();
    Speeches speeches = new Speeches(draft);
    List<Speech> said = speeches.said();
    List<Speech.Line> terms = speeches.terms();
    Holdings holdings = new Holdings(draft);
    List<Holding> held = holdings.holdings();
    List<Deal> deals = holdings.deals();
    Overview overview = new Overviews(draft).all();
    showRepeated(draft);
    return new Page(
        report.event().id(),
        report.event().title(),
        Tally.of(report),
        facts,
        held,
        deals,
        utterances,
        said,
        terms,
        new Stories(draft).all(),
        report.event().copies().stream().map(copy -> twins(copy, draft)).toList(),
        Standing.of(report.verification()),
        new Stories(draft).transcripts(),
        overview,
        draft.shown(),
        draft.room().left());
  }

  /// What the accounts state, as far as there is room, in the report's order.
  private static List<Finding.Stated> stated(Draft draft) {
    Set<Finding.Stated> kept = new HashSet<>();
    for (Finding.Kind kind : EnumSet.range(Finding.Kind.CONFLICT, Finding.Kind.SINGLE)) {
      kept.addAll(draft.fitting(kind, Finding.Stated.class));
    }
    return draft.report().all(Finding.Stated.class).stream().filter(kept::contains).toList();
  }

  /// What repeats other findings is shown where they are: a quotation with the utterance, a check
  /// with the quotation.
  private static void showRepeated(Draft draft) {
    Map<String, Set<String>> anchors = new HashMap<>();
    draft
        .shown()
        .forEach((finding, places) -> {
          if (finding instanceof Finding.Said || finding instanceof Finding.Quoted) {
            quotations(finding)
                .forEach(
                    id -> anchors.computeIfAbsent(id, _ -> new LinkedHashSet<>()).addAll(places));
          }
        });
    for (Finding finding : draft.report().findings()) {
      if (finding instanceof Finding.Said || finding instanceof Finding.Checked) {
        anchors
            .getOrDefault(finding.id(), Set.of())
            .forEach(anchor -> draft.shows(finding, anchor));
      }
    }
  }

  private static List<String> quotations(Finding finding) {
    return finding instanceof Finding.Quoted quoted
        ? quoted.family().members().stream()
            .map(each -> Finding.Said.id(each.passage().account(), each.quotation()))
            .toList()
        : List.of(finding.id());
  }

  private static Twins twins(Copy copy, Draft draft) {
    return new Twins(
        copy.accounts().stream().map(draft.accounts()::mark).toList(), copy.kind(), copy.percent());
  }

  /// What accounts state, of that kind: claims first what most accounts tell, the others as the
  /// report has them.
  public List<Comparison> of(Finding.Kind kind) {
    Comparator<Comparison> order =
        Comparator.comparingInt(each -> kind == Finding.Kind.CLAIM ? -each.stated().weight() : 0);
    return facts.stream().filter(each -> each.stated().kind() == kind).sorted(order).toList();
  }

  public Folded<Comparison> claims() {
    return new Folded<>(of(Finding.Kind.CLAIM), LEADING_CLAIMS);
  }

  /// The positions as a table, where that tells more than a list.
  public Optional<Stances> stances() {
    return Stances.of(holdings);
  }

  /// How many things are shown that somebody said.
  public int said() {
    return utterances.size() + speeches.stream().mapToInt(speech -> speech.lines().size()).sum();
  }

  /// Which accounts are in a language that isn't analysed, in words.
  public Optional<String> unanalysed(Phrases say) {
    List<Mark> marks =
        stories.stream().filter(story -> !story.account().isAnalysed()).map(Story::mark).toList();
    String key = marks.size() == 1 ? "unanalysed.one" : "unanalysed.many";
    return marks.isEmpty() ? Optional.empty() : Optional.of(say.of(key, say.list(marks)));
  }

  /// What the first screen tells.
  public Opening opening() {
    return Opening.of(this);
  }

  /// A statement that some account gives in other words, and one such wording.
  public record Altered(Utterance utterance, Utterance.Variant variant) {}

  /// The statements that some account alters and that are easily seen to be one.
  List<Altered> altered() {
    return utterances.stream()
        .flatMap(utterance ->
            utterance.altered().stream()
                .filter(Utterance.Variant::close)
                .limit(1)
                .map(variant -> new Altered(utterance, variant)))
        .toList();
  }

  /// Words that the record contradicts.
  public record Contradicted(String anchor, String speaker, Recorded.Held held) {}

  /// What accounts quote and the transcripts contradict, first what several quote.
  public List<Contradicted> contradicted() {
    List<Contradicted> found = new ArrayList<>();
    for (Utterance utterance : utterances) {
      add(found, utterance.anchor(), utterance.speaker(), utterance.record());
    }
    for (Speech speech : speeches) {
      for (Speech.Line line : speech.lines()) {
        add(found, line.anchor(), speech.speaker(), line.record());
      }
    }
    return found;
  }

  private static void add(
      List<Contradicted> found, String anchor, String speaker, Optional<Recorded> record) {
    record.stream()
        .flatMap(recorded -> recorded.contradicted().stream())
        .forEach(held -> found.add(new Contradicted(anchor, speaker, held)));
  }

  /// How many findings the page has no room for.
  public int leftOut() {
    return left.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int leftOut(Finding.Kind kind) {
    return left.getOrDefault(kind, 0);
  }
}
