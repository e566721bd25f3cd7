package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;

/// Puts an account's reporting constructions and its marked runs together into quotations.
final class Assembly {

  /// Marked words up to this many, with no verb among them, are a term where nobody speaks.
  private static final int LONGEST_TERM = 5;

  private final List<MarkedRun> runs;
  private final List<Narrated> sentences;
  private final List<QuotationDraft> drafts = new ArrayList<>();
  private final BitSet claimed = new BitSet();

  /// The last thing somebody said, and where.
  private @Nullable QuotationDraft last;

  private int lastParagraph = -1;
  private int lastSentence = -1;

  private Assembly(List<MarkedRun> runs, List<Narrated> sentences) {
    this.runs = runs;
    this.sentences = sentences;
  }

  /// By place of their content.
  static List<QuotationDraft> of(List<MarkedRun> runs, List<Narrated> sentences) {
    Assembly assembly = new Assembly(runs, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      assembly.sentence(i);
    }
    assembly.drafts.sort(
        Comparator.comparing((QuotationDraft draft) -> draft.content.getFirst())
            .thenComparing(draft -> draft.content.getLast()));
    return assembly.drafts;
  }

  private void sentence(int i) {
    Narrated s = sentences.get(i);
    QuotationDraft before = lastParagraph == s.paragraph() && lastSentence == i - 1 ? last : null;
    for (ReportingClause report : ReportingClauses.find(s)) {
      add(reported(s, report), s, i);
    }
    marked(s, i, before);
  }

  private void add(QuotationDraft draft, Narrated s, int i) {
    drafts.add(draft);
    if (draft.speaks()) {
      last = draft;
      lastParagraph = s.paragraph();
      lastSentence = i;
    }
  }

  // --- reported -------------------------------------------------------------------------------

  private QuotationDraft reported(Narrated s, ReportingClause report) {
    boolean direct = report.content().stream().allMatch(s::isQuoted);
    List<Integer> touched =
        report.content().stream().flatMap(range -> runsIn(s, range).stream()).distinct().toList();
    Quotation.Form form =
        direct
            ? Quotation.Form.DIRECT
            : touched.isEmpty() ? Quotation.Form.INDIRECT : Quotation.Form.MIXED;
    QuotationDraft draft = new QuotationDraft(form, report.rule(), s, report.source());
    draft.cue.add(s.span(report.cue()));
    touched.forEach(claimed::set);
    List<Span> marked = touched.stream().map(run -> runs.get(run).inside()).toList();
    return direct
        ? draft.with(marked, List.of())
        : draft.with(report.content().stream().map(range -> withMarks(s, range)).toList(), marked);
  }

  private static List<Integer> runsIn(Narrated s, TokenRange range) {
    return s.words(range).stream()
        .filter(word -> !word.narrated())
        .map(NarratedWord::run)
        .distinct()
        .toList();
  }

  /// The words' span; marks at its ends belong to it.
  private Span withMarks(Narrated s, TokenRange range) {
    Span span = s.span(range);
    NarratedWord first = s.word(range.from());
    NarratedWord end = s.word(range.to() - 1);
    Span whole = first.narrated() ? span : Span.hull(span, runs.get(first.run()).outside());
    return end.narrated() ? whole : Span.hull(whole, runs.get(end.run()).outside());
  }

  // --- marked, without a cue ------------------------------------------------------------------

  private void marked(Narrated s, int i, @Nullable QuotationDraft before) {
    List<Integer> free =
        runsIn(s, new TokenRange(0, s.size())).stream().filter(run -> !claimed.get(run)).toList();
    if (free.isEmpty()) {
      return;
    }
    if (s.isQuoted()) {
      setOff(s, i, before, free);
      return;
    }
    for (int run : free) {
      QuotationDraft draft = within(s, run, before);
      claimed.set(run);
      add(draft, s, i);
    }
  }

  /// A sentence that is nothing but quotation.
  private void setOff(Narrated s, int i, @Nullable QuotationDraft before, List<Integer> free) {
    List<Span> spans = free.stream().map(run -> runs.get(run).inside()).toList();
    boolean direct = before != null && before.form == Quotation.Form.DIRECT;
    QuotationDraft going = direct ? before : null;
    if (last != null && lastEndsParagraph(s, i)) {
      going = last.rely(SpeakerRule.PARAGRAPH_BEFORE);
    }
    if (going != null) {
      going.content.addAll(spans);
      free.forEach(claimed::set);
      last = going;
      lastParagraph = s.paragraph();
      lastSentence = i;
      return;
    }
    QuotationDraft draft = alone(s, i, before).with(spans, List.of());
    free.forEach(claimed::set);
    add(draft, s, i);
  }

  /// Whether the last quotation is direct and was the end of the paragraph before.
  private boolean lastEndsParagraph(Narrated s, int i) {
    return last != null
        && last.form == Quotation.Form.DIRECT
        && lastParagraph == s.paragraph() - 1
        && lastSentence == i - 1
        && sentences.get(i - 1).isQuoted()
        && (i + 1 >= sentences.size() || sentences.get(i + 1).paragraph() != s.paragraph());
  }

  private QuotationDraft alone(Narrated s, int i, @Nullable QuotationDraft before) {
    Narrated next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
    if (next != null) {
      Source name = BareName.of(s, next);
      if (name != null) {
        return new QuotationDraft(Quotation.Form.DIRECT, SpeakerRule.BARE_NAME, next, name);
      }
    }
    if (before != null) {
      return new QuotationDraft(
          Quotation.Form.DIRECT, SpeakerRule.SAME_PARAGRAPH, before.sentence, before.source);
    }
    Narrated previous = i > 0 ? sentences.get(i - 1) : null;
    if (previous != null && previous.word(previous.size() - 1).is(":")) {
      Source subject = Subject.main(previous, previous.size());
      return new QuotationDraft(Quotation.Form.DIRECT, SpeakerRule.COLON, previous, subject);
    }
    return ofNobody(s, new TokenRange(0, s.size()));
  }

  /// Marked words in a sentence that reports nothing of them.
  private QuotationDraft within(Narrated s, int run, @Nullable QuotationDraft before) {
    TokenRange range = rangeOf(s, run);
    List<Span> inside = List.of(runs.get(run).inside());
    if (before != null && before.source != null && !namesAnother(s, range)) {
      TokenRange whole = s.trimmed(0, s.size());
      return new QuotationDraft(
              Quotation.Form.MIXED, SpeakerRule.SAME_PARAGRAPH, before.sentence, before.source)
          .with(List.of(withMarks(s, whole == null ? range : whole)), inside);
    }
    return ofNobody(s, range).with(inside, List.of());
  }

  /// A term, or words of which nothing says who spoke them.
  private static QuotationDraft ofNobody(Narrated s, TokenRange range) {
    Quotation.Form form = isTerm(s, range) ? Quotation.Form.TERM : Quotation.Form.DIRECT;
    return new QuotationDraft(form, SpeakerRule.MARKS, null, null);
  }

  private static boolean namesAnother(Narrated s, TokenRange marked) {
    return s.words().stream().anyMatch(word -> word.narrated() && word.pos() == PartOfSpeech.PROPN)
        && marked.length() <= LONGEST_TERM;
  }

  private static TokenRange rangeOf(Narrated s, int run) {
    int from = 0;
    while (s.word(from).run() != run) {
      from++;
    }
    int to = from;
    while (s.has(to) && s.word(to).run() == run) {
      to++;
    }
    return new TokenRange(from, to);
  }

  private static boolean isTerm(Narrated s, TokenRange range) {
    List<NarratedWord> words =
        s.words(range).stream().filter(word -> !word.isPunctuation()).toList();
    boolean title =
        words.stream().filter(NarratedWord::capitalised).count() * 3 >= words.size() * 2L;
    boolean verb = words.stream().anyMatch(word -> word.pos() == PartOfSpeech.AUX);
    return title || (words.size() <= LONGEST_TERM && !verb);
  }
}
