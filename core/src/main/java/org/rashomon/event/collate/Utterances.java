package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Cuts an account's quotations into utterances.
final class Utterances {

  /// How much of an outer utterance an inner one takes up that stands for it.
  private static final double MOSTLY = .6;

  private Utterances() {}

  static List<Utterance> of(Witness witness, Parties parties) {
    List<Utterance> found = new ArrayList<>();
    List<Quotation> quotations = witness.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      String speaker = speaker(witness, quotation, parties);
      for (Span content : quotation.content()) {
        for (Span part : parts(witness, quotation, content)) {
          PassageWords wording = PassageWords.of(witness.text(), part, quotation.marked());
          if (wording.size() > 0) {
            Span tight = tight(wording);
            found.add(
                new Utterance(
                    new Passage(witness.id(), tight),
                    i,
                    form(quotation, wording),
                    speaker,
                    wording));
          }
        }
      }
    }
    return withoutWrappers(found);
  }

  /// A clause of mixed reported speech that holds no marks is indirect.
  private static Quotation.Form form(Quotation quotation, PassageWords wording) {
    boolean marked = wording.words().stream().anyMatch(PassageWords.Word::marked);
    return quotation.form() == Quotation.Form.MIXED && !marked
        ? Quotation.Form.INDIRECT
        : quotation.form();
  }

  /// Of speech reported within reported speech the inner one is the utterance: `she said that she
  /// told them that …`.
  private static List<Utterance> withoutWrappers(List<Utterance> all) {
    List<Utterance> sorted = all.stream().sorted().toList();
    List<Utterance> kept = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Utterance outer = sorted.get(i);
      boolean wrapper = false;
      for (int j = i + 1; j < sorted.size() && startsWithin(sorted.get(j), outer); j++) {
        wrapper |= wraps(outer, sorted.get(j));
      }
      if (!wrapper) {
        kept.add(outer);
      }
    }
    return kept;
  }

  private static boolean startsWithin(Utterance inner, Utterance outer) {
    return inner.passage().span().start() < outer.passage().span().end();
  }

  private static boolean wraps(Utterance outer, Utterance inner) {
    Span wide = outer.passage().span();
    Span narrow = inner.passage().span();
    return Objects.equals(outer.speaker(), inner.speaker())
        && wide.length() > narrow.length()
        && wide.end() == narrow.end()
        && wide.covers(narrow)
        && narrow.length() > wide.length() * MOSTLY;
  }

  private static @Nullable String speaker(Witness witness, Quotation quotation, Parties parties) {
    Integer speaker = quotation.speaker();
    return speaker == null ? null : parties.of(witness.id(), speaker).id();
  }

  private static Span tight(PassageWords wording) {
    return Span.hull(wording.words().getFirst().span(), wording.words().getLast().span());
  }

  /// The sentences of a content, and of reported speech the clauses that `and that` joins and the
  /// whole sentences within marks.
  private static List<Span> parts(Witness witness, Quotation quotation, Span content) {
    List<Integer> cuts = new ArrayList<>();
    String text = witness.text();
    Parsed parsed = witness.named().parsed();
    for (int at = content.start(); at < content.end(); ) {
      Sentence sentence = parsed.sentenceAt(at);
      at = Math.max(at + 1, sentence.span().end());
      cuts.add(sentence.span().end());
      at = nextWord(text, at, content.end());
    }
    for (int i = content.start(); i < content.end() - 1; i++) {
      if (endsAtEllipsis(text, i)) {
        cuts.add(i + 1);
      }
    }
    if (quotation.form() != Quotation.Form.DIRECT) {
      addClauses(text, content, cuts);
    }
    for (Span marked : quotation.quoted()) {
      if (content.covers(marked) && isSentence(text, marked)) {
        cuts.add(marked.start());
        cuts.add(marked.end());
      }
    }
    return cut(content, cuts);
  }

  private static int nextWord(String text, int from, int limit) {
    int i = from;
    while (i < limit && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// An ellipsis before a capital letter, with or without a space.
  private static boolean endsAtEllipsis(String text, int i) {
    boolean gap = text.charAt(i) == '…' || text.startsWith("...", Math.max(0, i - 2));
    int next = i + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return gap && next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private static void addClauses(String text, Span content, List<Integer> cuts) {
    String and = " and that ";
    for (int i = text.indexOf(and, content.start());
        i >= 0 && i + and.length() < content.end();
        i = text.indexOf(and, i + 1)) {
      cuts.add(i);
      cuts.add(i + and.length());
    }
  }

  private static boolean isSentence(String text, Span marked) {
    return Character.isUpperCase(text.charAt(marked.start()))
        && marked.in(text).chars().filter(c -> c == ' ').count() >= 3;
  }

  private static List<Span> cut(Span content, List<Integer> cuts) {
    List<Span> parts = new ArrayList<>();
    int start = content.start();
    for (int cut : cuts.stream().sorted().distinct().toList()) {
      if (cut > start && cut < content.end()) {
        parts.add(new Span(start, cut));
        start = cut;
      }
    }
    parts.add(new Span(start, content.end()));
    return parts;
  }
}
