package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Attribution;
import org.rashomon.account.quote.Quotation.Form;
import org.rashomon.text.Span;

/// Joins what the rules found with what the tagger found.
///
/// Each has what it is better at. The tagger knows where reported speech begins and ends, and which
/// words name its source. What stands within quotation marks is exact, so a quotation takes whole
/// marked runs, and those that no attribution touches stay the rules'. Who the source's words mean
/// is decided by rule. Reported speech without marks that only a rule found is left out: most of it
/// is none.
final class Reconciliation {

  private final List<Quotation> byRule;
  private final Speakers speakers;
  private final String text;

  private final MarkedRuns runs;

  /// For each marked run that a rule's quotation holds, that quotation.
  private final Map<MarkedRun, Quotation> ruleOf = new HashMap<>();

  private final Set<MarkedRun> taken = new HashSet<>();
  private final List<Quotation> joined = new ArrayList<>();

  private Reconciliation(List<Quotation> byRule, MarkedRuns runs, Speakers speakers) {
    this.byRule = byRule;
    this.speakers = speakers;
    this.text = speakers.text();
    this.runs = runs;
    for (Quotation quotation : byRule) {
      touched(quotation.marked()).forEach(run -> ruleOf.put(run, quotation));
    }
  }

  /// By place of their content.
  static List<Quotation> of(
      List<Quotation> byRule, List<Attribution> tagged, MarkedRuns runs, Speakers speakers) {
    Reconciliation all = new Reconciliation(byRule, runs, speakers);
    tagged.forEach(all::add);
    all.addUntouched();
    all.joined.sort(
        Comparator.comparing((Quotation quotation) -> quotation.content().getFirst())
            .thenComparing(quotation -> quotation.content().getLast()));
    return all.joined;
  }

  private void add(Attribution attribution) {
    List<MarkedRun> within = touched(attribution.content());
    if (within.stream().anyMatch(taken::contains)
        || (within.isEmpty() && !isReported(attribution))) {
      return;
    }
    Quotation rule =
        within.stream().map(ruleOf::get).filter(found -> found != null).findFirst().orElse(null);
    Quotation quotation = quotation(attribution, within, rule);
    joined.add(quotation);
    taken.addAll(touched(quotation.marked()));
  }

  /// Whether words that report stand in the paragraph. Without marks they are all that shows it: a
  /// headline above the paragraph is nobody's words.
  private boolean isReported(Attribution attribution) {
    return !attribution.cue().isEmpty()
        && oneParagraph(attribution.cue().getFirst(), attribution.content().getFirst());
  }

  private Quotation quotation(
      Attribution attribution, List<MarkedRun> within, @Nullable Quotation rule) {
    boolean ruled =
        rule != null && (attribution.source().isEmpty() || isFarther(attribution, rule));
    Voice voice = ruled ? Voice.of(Objects.requireNonNull(rule)) : voice(attribution);
    boolean direct =
        !within.isEmpty()
            && attribution.content().stream().allMatch(span -> isMarked(span, within));
    List<Span> marked = within.stream().map(MarkedRun::inside).toList();
    List<Span> content =
        direct
            ? rule != null && rule.form() == Form.DIRECT ? rule.content() : marked
            : attribution.content().stream().map(span -> whole(span, within)).toList();
    return new Quotation(
        direct ? Form.DIRECT : within.isEmpty() ? Form.INDIRECT : Form.MIXED,
        voice.cue(),
        voice.source(),
        content,
        direct ? List.of() : marked,
        voice.speaker(),
        voice.confidence(),
        voice.rule());
  }

  /// Who speaks, and what shows it.
  private record Voice(
      List<Span> cue,
      List<Span> source,
      @Nullable Integer speaker,
      double confidence,
      String rule) {

    static Voice of(Quotation one) {
      return new Voice(one.cue(), one.source(), one.speaker(), one.confidence(), one.rule());
    }
  }

  /// Whether the tagger's source stands in another paragraph than what is said, where a rule knows
  /// a speaker: the tagger reads on from the one before, and overlooks the name set off below.
  private boolean isFarther(Attribution attribution, Quotation rule) {
    return rule.speaker() != null
        && !oneParagraph(attribution.source().getFirst(), attribution.content().getFirst());
  }

  private Voice voice(Attribution attribution) {
    Optional<Speakers.Speaker> speaker =
        attribution.source().stream().findFirst().flatMap(speakers::of);
    double sure = speaker.map(Speakers.Speaker::confidence).orElse(1.0) * attribution.confidence();
    return new Voice(
        attribution.cue(),
        attribution.source(),
        speaker.map(Speakers.Speaker::entity).orElse(null),
        rounded(sure),
        SpeakerRule.TAGGER.label());
  }

  /// What the rules found within marks that no attribution touches.
  private void addUntouched() {
    for (Quotation quotation : byRule) {
      boolean free = touched(quotation.marked()).stream().noneMatch(taken::contains);
      if (quotation.form() != Form.INDIRECT && free) {
        joined.add(quotation);
      }
    }
  }

  private List<MarkedRun> touched(List<Span> spans) {
    return runs.in(spans).stream().map(runs::get).toList();
  }

  /// Whether all words of the span stand within the runs.
  private boolean isMarked(Span span, List<MarkedRun> within) {
    int at = span.start();
    for (MarkedRun run : within) {
      if (run.outside().end() > at && run.outside().start() < span.end()) {
        if (hasWord(at, run.outside().start())) {
          return false;
        }
        at = run.outside().end();
      }
    }
    return !hasWord(at, span.end());
  }

  /// The span with all of the marked runs that it touches.
  private static Span whole(Span span, List<MarkedRun> within) {
    Span whole = span;
    for (MarkedRun run : within) {
      if (run.outside().overlaps(span)) {
        whole = Span.hull(whole, run.outside());
      }
    }
    return whole;
  }

  /// Whether no line ends between the two.
  boolean oneParagraph(Span a, Span b) {
    for (int i = Math.min(a.end(), b.end()); i < Math.max(a.start(), b.start()); i++) {
      if (text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  /// Whether a letter or a digit stands there.
  boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
