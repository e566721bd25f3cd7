package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Attribution;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// Gives each of an account's marked runs to who speaks: by the attribution that holds it, or by
/// where it stands.
final class Assembly {

  /// Marked words up to this many, with no verb among them, are a term where nobody speaks.
  private static final int LONGEST_TERM = 5;

  private final Parsed parsed;
  private final MarkedRuns runs;
  private final List<Narrated> sentences;
  private final List<QuotationDraft> drafts = new ArrayList<>();

  /// Runs that are part of a quotation.
  private final BitSet claimed = new BitSet();

  /// The last thing somebody said, and where.
  private @Nullable QuotationDraft last;

  private int lastParagraph = -1;
  private int lastSentence = -1;

  private Assembly(Parsed parsed, MarkedRuns runs, List<Narrated> sentences) {
    this.parsed = parsed;
    this.runs = runs;
    this.sentences = sentences;
  }

  /// By place of their content.
  static List<QuotationDraft> of(
      Parsed parsed, MarkedRuns runs, List<Narrated> sentences, List<Attribution> attributions) {
    Assembly assembly = new Assembly(parsed, runs, sentences);
    Map<Integer, List<Attribution>> bySentence =
        attributions.stream().collect(Collectors.groupingBy(assembly::sentence));
    for (int i = 0; i < sentences.size(); i++) {
      assembly.sentence(i, bySentence.getOrDefault(i, List.of()));
    }
    assembly.drafts.sort(
        Comparator.comparing((QuotationDraft draft) -> draft.content.getFirst())
            .thenComparing(draft -> draft.content.getLast()));
    return assembly.drafts;
  }

  /// The number of the sentence in which somebody is said to speak.
  private int sentence(Attribution attribution) {
    Span span =
        Stream.concat(attribution.cue().stream(), attribution.content().stream())
            .findFirst()
            .orElseThrow();
    return Spans.startingBy(sentences, Narrated::span, span.start());
  }

  private void sentence(int i, List<Attribution> attributions) {
    Narrated s = sentences.get(i);
    QuotationDraft before = lastParagraph == s.paragraph() && lastSentence == i - 1 ? last : null;
    for (Attribution attribution : attributions) {
      QuotationDraft draft = attributed(attribution);
      if (draft != null) {
        add(draft, s, i);
      }
    }
    List<Integer> free =
        runsIn(s, new TokenRange(0, s.size())).stream().filter(run -> !claimed.get(run)).toList();
    free.forEach(claimed::set);
    if (!free.isEmpty() && s.isQuoted()) {
      setOff(s, i, before, free);
      return;
    }
    for (int run : free) {
      add(within(s, run, before), s, i);
    }
  }

  /// What an attribution holds that no earlier one does; `null` where that is nothing.
  private @Nullable QuotationDraft attributed(Attribution attribution) {
    List<Integer> held = runs.in(attribution.content());
    if (held.stream().anyMatch(claimed::get) || (!held.isEmpty() && isFar(attribution))) {
      return null;
    }
    held.forEach(claimed::set);
    List<Span> marked = held.stream().map(run -> runs.get(run).inside()).toList();
    Span source = attribution.source().isEmpty() ? null : attribution.source().getFirst();
    Quotation.Form form = held.isEmpty() ? Quotation.Form.INDIRECT : Quotation.Form.DIRECT;
    return new QuotationDraft(form, SpeakerRule.TAGGER, source)
        .with(held.isEmpty() ? attribution.content() : marked, List.of());
  }

  private void add(QuotationDraft draft, Narrated s, int i) {
    drafts.add(draft);
    if (draft.speaks()) {
      last = draft;
      lastParagraph = s.paragraph();
      lastSentence = i;
    }
  }

  /// Whether nobody is named as the source, or in another paragraph only: where the words stand may
  /// tell better.
  private boolean isFar(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return true;
    }
    int source = attribution.source().getFirst().start();
    int content = attribution.content().getFirst().start();
    return parsed.sentenceAt(source).paragraph() != parsed.sentenceAt(content).paragraph();
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
      last = going;
      lastParagraph = s.paragraph();
      lastSentence = i;
      return;
    }
    QuotationDraft draft = alone(s, i, before).with(spans, List.of());
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
      Span name = BareName.of(s, next);
      if (name != null) {
        return new QuotationDraft(Quotation.Form.DIRECT, SpeakerRule.BARE_NAME, name);
      }
    }
    if (before != null) {
      return new QuotationDraft(Quotation.Form.DIRECT, SpeakerRule.SAME_PARAGRAPH, before.source);
    }
    Narrated previous = i > 0 ? sentences.get(i - 1) : null;
    if (previous != null && previous.word(previous.size() - 1).is(":")) {
      return new QuotationDraft(Quotation.Form.DIRECT, SpeakerRule.COLON, subject(previous));
    }
    return ofNobody(s, new TokenRange(0, s.size()));
  }

  /// Marked words in a sentence that reports nothing of them.
  private QuotationDraft within(Narrated s, int run, @Nullable QuotationDraft before) {
    TokenRange range = rangeOf(s, run);
    List<Span> inside = List.of(runs.get(run).inside());
    Span according = accordingTo(s);
    if (according != null) {
      return new QuotationDraft(Quotation.Form.DIRECT, SpeakerRule.ACCORDING_TO, according)
          .with(inside, List.of());
    }
    Span doer = WordsOfVerb.source(parsed, runs.get(run).inside());
    if (doer != null) {
      return new QuotationDraft(Quotation.Form.DIRECT, SpeakerRule.VERB, doer)
          .with(inside, List.of());
    }
    if (before != null && before.source != null && !namesAnother(s, range)) {
      TokenRange whole = s.trimmed(0, s.size());
      return new QuotationDraft(Quotation.Form.MIXED, SpeakerRule.SAME_PARAGRAPH, before.source)
          .with(List.of(withMarks(s, whole == null ? range : whole)), inside);
    }
    return ofNobody(s, range).with(inside, List.of());
  }

  /// Whom an `according to` of the sentence names, up to a mark; `null` without one.
  private static @Nullable Span accordingTo(Narrated s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.word(i).narrated() && s.word(i).is("according") && s.word(i + 1).is("to")) {
        int to = i + 2;
        while (s.has(to) && s.word(to).narrated() && !s.word(to).isPunctuation()) {
          to++;
        }
        return to == i + 2 ? null : s.span(new TokenRange(i + 2, to));
      }
    }
    return null;
  }

  /// A term, or words of which nothing says who spoke them.
  private static QuotationDraft ofNobody(Narrated s, TokenRange range) {
    Quotation.Form form = isTerm(s, range) ? Quotation.Form.TERM : Quotation.Form.DIRECT;
    return new QuotationDraft(form, SpeakerRule.MARKS, null);
  }

  /// Who does what the sentence tells.
  private @Nullable Span subject(Narrated previous) {
    Sentence sentence = parsed.sentenceAt(previous.span().start());
    int agent = sentence.agent(sentence.root());
    return agent < 0 ? null : sentence.phrase(agent, -1);
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
