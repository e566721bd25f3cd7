package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.text.Span;

/// Puts an account's reporting constructions and its marked runs together into quotations.
final class Assembly {

  /// Marked words up to this many, with no verb among them, are a term where nobody speaks.
  private static final int LONGEST_TERM = 5;

  private final List<MarkedRun> runs;
  private final List<Narrated> sentences;
  private final List<Draft> drafts = new ArrayList<>();
  private final BitSet claimed = new BitSet();

  /// The draft that each run belongs to, where it belongs to one.
  private final @Nullable Draft[] byRun;

  /// The last thing somebody said, and where.
  private @Nullable Draft last;

  /// Who asks and who answers, where a question was answered right after it by somebody else.
  private @Nullable Draft asker;

  private @Nullable Draft answerer;

  private int lastParagraph = -1;
  private int lastSentence = -1;

  private Assembly(List<MarkedRun> runs, List<Narrated> sentences) {
    this.runs = runs;
    this.sentences = sentences;
    this.byRun = new Draft[runs.size()];
  }

  /// By place of their content.
  static List<Draft> of(List<MarkedRun> runs, List<Narrated> sentences) {
    Assembly assembly = new Assembly(runs, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      assembly.sentence(i);
    }
    assembly.drafts.sort(
        Comparator.comparing((Draft draft) -> draft.content.getFirst())
            .thenComparing(draft -> draft.content.getLast()));
    return assembly.drafts;
  }

  private void sentence(int i) {
    Narrated s = sentences.get(i);
    Draft before = lastParagraph == s.paragraph() && lastSentence == i - 1 ? last : null;
    List<Report> reports = ReportFinder.find(s);
    for (Report report : reports) {
      if (!thinksWithinSpeech(s, report, reports)) {
        add(reported(s, report).after(i > 0 ? sentences.get(i - 1) : null), s, i);
      }
    }
    marked(s, i, before);
  }

  /// Words in marks belong to who speaks them, not to whom the speech says that they think so: `She
  /// noted that they want a "full inquiry"`.
  private static boolean thinksWithinSpeech(Narrated s, Report report, List<Report> all) {
    return !report.speech()
        && report.content().stream().anyMatch(range -> !runsIn(s, range).isEmpty())
        && all.stream().anyMatch(other -> other.speech() && other.holds(report.cue()));
  }

  private void add(Draft draft, Narrated s, int i) {
    drafts.add(draft);
    converse(draft, s, i);
    if (draft.speaks()) {
      last = draft;
      lastParagraph = s.paragraph();
      lastSentence = i;
    }
  }

  /// Follows who asks and who answers: each in a paragraph of their own, named with a cue.
  private void converse(Draft draft, Narrated s, int i) {
    if (draft.rule == SpeakerRule.DIALOGUE) {
      return;
    }
    boolean named =
        draft.form == Quotation.Form.DIRECT && !draft.cue.isEmpty() && draft.source != null;
    boolean answers =
        named
            && asker != null
            && last == asker
            && lastParagraph == s.paragraph() - 1
            && !asks(i)
            && !namesSame(asker, draft);
    answerer = answers ? draft : null;
    if (!answers) {
      asker = named && asks(i) ? draft : null;
    }
  }

  private static boolean namesSame(Draft a, Draft b) {
    return a.sentence != null
        && b.sentence != null
        && a.source != null
        && b.source != null
        && a.sentence
            .word(a.source.head())
            .lower()
            .equals(b.sentence.word(b.source.head()).lower());
  }

  /// Whether the marks of the sentence's paragraph close on a question.
  private boolean asks(int i) {
    boolean asks = false;
    for (int j = i; j < sentences.size(); j++) {
      Narrated s = sentences.get(j);
      if (s.paragraph() != sentences.get(i).paragraph()) {
        break;
      }
      for (Word word : s.words()) {
        asks = word.narrated() ? asks : word.is("?");
      }
    }
    return asks;
  }

  /// Whose turn it is in a dialogue; `null` where it is none, or the paragraph doesn't fit in.
  private @Nullable Draft turn(Narrated s, int i) {
    Draft before = last;
    if (asker == null || answerer == null || before == null || lastParagraph != s.paragraph() - 1) {
      return null;
    }
    boolean asked = namesSame(before, asker);
    Draft next = asked ? answerer : asker;
    return asks(i) == asked
        ? null
        : new Draft(Quotation.Form.DIRECT, SpeakerRule.DIALOGUE, next.sentence, next.source);
  }

  // --- reported -------------------------------------------------------------------------------

  private Draft reported(Narrated s, Report report) {
    boolean direct = report.content().stream().allMatch(s::isQuoted);
    List<Integer> touched =
        report.content().stream().flatMap(range -> runsIn(s, range).stream()).distinct().toList();
    Quotation.Form form =
        direct
            ? Quotation.Form.DIRECT
            : touched.isEmpty() ? Quotation.Form.INDIRECT : Quotation.Form.MIXED;
    Draft draft = new Draft(form, SpeakerRule.of(report.shape()), s, report.source());
    draft.cue.add(s.span(report.cue()));
    claim(touched, draft);
    List<Span> marked = touched.stream().map(run -> runs.get(run).inside()).toList();
    return direct
        ? draft.with(marked, List.of())
        : draft.with(report.content().stream().map(range -> withMarks(s, range)).toList(), marked);
  }

  private void claim(List<Integer> touched, Draft draft) {
    for (int run : touched) {
      claimed.set(run);
      byRun[run] = draft;
    }
  }

  private static List<Integer> runsIn(Narrated s, Range range) {
    return s.words().subList(range.from(), range.to()).stream()
        .filter(word -> !word.narrated())
        .map(Word::run)
        .distinct()
        .toList();
  }

  /// The words' span; marks at its ends belong to it.
  private Span withMarks(Narrated s, Range range) {
    Span span = s.span(range);
    Word first = s.word(range.from());
    Word end = s.word(range.to() - 1);
    Span whole = first.narrated() ? span : Span.hull(span, runs.get(first.run()).outside());
    return end.narrated() ? whole : Span.hull(whole, runs.get(end.run()).outside());
  }

  // --- marked, without a cue ------------------------------------------------------------------

  private void marked(Narrated s, int i, @Nullable Draft before) {
    List<Integer> free =
        runsIn(s, new Range(0, s.size())).stream().filter(run -> !claimed.get(run)).toList();
    if (free.isEmpty()) {
      return;
    }
    if (s.isQuoted(new Range(0, s.size()))) {
      setOff(s, i, before, free);
      return;
    }
    for (int run : free) {
      Draft draft = within(s, run, before);
      claim(List.of(run), draft);
      add(draft, s, i);
    }
  }

  /// A sentence that is nothing but quotation.
  private void setOff(Narrated s, int i, @Nullable Draft before, List<Integer> free) {
    List<Span> spans = free.stream().map(run -> runs.get(run).inside()).toList();
    Draft turn = turn(s, i);
    if (turn != null) {
      claim(free, turn);
      add(turn.with(spans, List.of()), s, i);
      return;
    }
    Draft going = goesOn(free.getFirst());
    if (going == null && last != null && lastEndsParagraph(s, i)) {
      going = last.rely(SpeakerRule.PARAGRAPH_BEFORE);
    }
    if (going == null && before != null && before.form == Quotation.Form.DIRECT) {
      going = before;
    }
    if (going != null) {
      going.content.addAll(spans);
      claim(free, going);
      last = going;
      lastParagraph = s.paragraph();
      lastSentence = i;
      return;
    }
    Draft draft = alone(s, i, before).with(spans, List.of());
    claim(free, draft);
    add(draft, s, i);
  }

  /// Whether the last quotation is direct and was the end of the paragraph before.
  private boolean lastEndsParagraph(Narrated s, int i) {
    return last != null
        && last.form == Quotation.Form.DIRECT
        && lastParagraph == s.paragraph() - 1
        && lastSentence == i - 1
        && sentences.get(i - 1).isQuoted(new Range(0, sentences.get(i - 1).size()))
        && (i + 1 >= sentences.size() || sentences.get(i + 1).paragraph() != s.paragraph());
  }

  /// The quotation that a paragraph which opens anew goes on with.
  private @Nullable Draft goesOn(int run) {
    int follows = runs.get(run).follows();
    Draft draft = follows < 0 ? null : byRun[follows];
    return draft != null && draft.form == Quotation.Form.DIRECT ? draft : null;
  }

  private Draft alone(Narrated s, int i, @Nullable Draft before) {
    Narrated next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
    if (next != null) {
      Source name = BareName.of(s, next);
      if (name != null) {
        return new Draft(Quotation.Form.DIRECT, SpeakerRule.BARE_NAME, next, name);
      }
    }
    if (before != null) {
      return new Draft(
          Quotation.Form.DIRECT, SpeakerRule.SAME_PARAGRAPH, before.sentence, before.source);
    }
    Narrated previous = i > 0 ? sentences.get(i - 1) : null;
    if (previous != null && previous.word(previous.size() - 1).is(":")) {
      Source subject = Subject.main(previous, previous.size());
      return new Draft(Quotation.Form.DIRECT, SpeakerRule.COLON, previous, subject);
    }
    if (last != null && lastParagraph == s.paragraph() - 1) {
      return new Draft(
          Quotation.Form.DIRECT, SpeakerRule.PARAGRAPH_BEFORE, last.sentence, last.source);
    }
    boolean term = isTerm(s, new Range(0, s.size()));
    return new Draft(
        term ? Quotation.Form.TERM : Quotation.Form.DIRECT, SpeakerRule.MARKS, null, null);
  }

  /// Marked words in a sentence that reports nothing of them.
  private Draft within(Narrated s, int run, @Nullable Draft before) {
    Range range = rangeOf(s, run);
    List<Span> inside = List.of(runs.get(run).inside());
    Report report = AnyVerb.of(s, range);
    if (report != null) {
      Draft draft = new Draft(Quotation.Form.DIRECT, SpeakerRule.ANY_VERB, s, report.source());
      draft.cue.add(s.span(report.cue()));
      return draft.with(inside, List.of());
    }
    if (before != null && before.source != null && !namesAnother(s, range)) {
      Range whole = Ranges.trimmed(s, 0, s.size());
      return new Draft(
              Quotation.Form.MIXED, SpeakerRule.SAME_PARAGRAPH, before.sentence, before.source)
          .with(List.of(withMarks(s, whole == null ? range : whole)), inside);
    }
    if (isTerm(s, range)) {
      return new Draft(Quotation.Form.TERM, SpeakerRule.MARKS, null, null).with(inside, List.of());
    }
    return new Draft(Quotation.Form.DIRECT, SpeakerRule.MARKS, null, null).with(inside, List.of());
  }

  private static boolean namesAnother(Narrated s, Range marked) {
    return s.words().stream().anyMatch(word -> word.narrated() && word.pos() == PartOfSpeech.PROPN)
        && marked.length() <= LONGEST_TERM;
  }

  private static Range rangeOf(Narrated s, int run) {
    int from = 0;
    while (s.word(from).run() != run) {
      from++;
    }
    int to = from;
    while (s.has(to) && s.word(to).run() == run) {
      to++;
    }
    return new Range(from, to);
  }

  private static boolean isTerm(Narrated s, Range range) {
    List<Word> words =
        s.words().subList(range.from(), range.to()).stream()
            .filter(word -> !word.isPunctuation())
            .toList();
    boolean title = words.stream().filter(Word::capitalised).count() * 3 >= words.size() * 2L;
    boolean verb = words.stream().anyMatch(word -> word.pos() == PartOfSpeech.AUX);
    return title || (words.size() <= LONGEST_TERM && !verb);
  }
}
