package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.contrast.Fact;
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
/// @param happened the sentences that say in short what happened
/// @param alone what one account alone tells and weighs most
/// @param left how many findings of each kind the page has no room for
public record Page(
    String id,
    String title,
    Tally tally,
    List<Finding> facts,
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
    List<Overview.Sentence> happened,
    List<Finding> alone,
    Map<Part, Integer> left) {

  private static final int LEADING_CLAIMS = 10;

  public Page {
    facts = List.copyOf(facts);
    holdings = List.copyOf(holdings);
    deals = List.copyOf(deals);
    utterances = List.copyOf(utterances);
    speeches = List.copyOf(speeches);
    terms = List.copyOf(terms);
    stories = List.copyOf(stories);
    copies = List.copyOf(copies);
    transcripts = List.copyOf(transcripts);
    happened = List.copyOf(happened);
    alone = List.copyOf(alone);
    left = Map.copyOf(left);
  }

  /// Accounts that hold the same text.
  public record Twins(List<Mark> marks, Copy.Kind kind, int percent) {

    public Twins {
      marks = List.copyOf(marks);
    }

    public String told(Phrases say) {
      return say.of("copy." + kind.name(), say.list(marks), percent);
    }
  }

  public static Page of(Report report) {
    Draft draft = new Draft(report);
    List<Fact> shown = draft.room().facts(report.facts());
    List<Finding> facts = new Findings(draft).of(shown);
    List<Utterance> utterances =
        new Utterances(draft).of(draft.room().first(Part.UTTERANCES, report.families(), Cost::of));
    Speeches speeches = new Speeches(draft);
    List<Speech> said = speeches.said();
    List<Speech.Line> terms = speeches.terms();
    Holdings holdings = new Holdings(draft);
    List<Holding> held = holdings.holdings(report.positions());
    List<Deal> deals = holdings.deals(report.agreements());
    Overview overview = new Overviews(draft).of(report.digest());
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
        overview.happened(),
        new Alone(report).of(shown, facts),
        draft.room().left());
  }

  private static Twins twins(Copy copy, Draft draft) {
    return new Twins(
        copy.accounts().stream().map(draft::mark).toList(),
        copy.kind(),
        (int) Math.floor(copy.shared() * 100));
  }

  public List<Finding> conflicts() {
    return with(Fact.Verdict.CONFLICT).toList();
  }

  public List<Finding> compatible() {
    return valued(Fact.Verdict.COMPATIBLE);
  }

  public List<Finding> agreed() {
    return valued(Fact.Verdict.AGREE);
  }

  public List<Finding> single() {
    return with(Fact.Verdict.SINGLE).filter(finding -> !office(finding)).toList();
  }

  /// What several accounts tell, whatever words they choose: first what most of them do.
  public List<Finding> claims() {
    return facts.stream()
        .filter(Page::claim)
        .filter(finding ->
            finding.verdict() == Fact.Verdict.AGREE || finding.verdict() == Fact.Verdict.COMPATIBLE)
        .sorted(Comparator.comparingInt((Finding finding) -> -finding.by().size()))
        .toList();
  }

  /// Those of them that are shown at once.
  public List<Finding> leadingClaims() {
    return claims().stream().limit(LEADING_CLAIMS).toList();
  }

  /// Those of them that are shown when asked for.
  public List<Finding> otherClaims() {
    return claims().stream().skip(LEADING_CLAIMS).toList();
  }

  /// The positions as a table, where that tells more than a list.
  public Optional<Stances> stances() {
    return Stances.of(holdings);
  }

  /// Who holds which office, where nobody contradicts it.
  public List<Finding> offices() {
    return facts.stream()
        .filter(Page::office)
        .filter(finding -> finding.verdict() != Fact.Verdict.CONFLICT)
        .toList();
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
    return Opening.of(this, happened, alone);
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

  public int leftOut(Part part) {
    return left.getOrDefault(part, 0);
  }

  /// Neither offices nor claims, which are told apart.
  private List<Finding> valued(Fact.Verdict verdict) {
    return with(verdict).filter(finding -> !office(finding) && !claim(finding)).toList();
  }

  private Stream<Finding> with(Fact.Verdict verdict) {
    return facts.stream().filter(finding -> finding.verdict() == verdict);
  }

  private static boolean claim(Finding finding) {
    return finding.kind() == Fact.Kind.CLAIM;
  }

  private static boolean office(Finding finding) {
    return finding.kind() == Fact.Kind.ROLE;
  }
}
