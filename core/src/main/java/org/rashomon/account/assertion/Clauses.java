package org.rashomon.account.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.quote.Quotation;
import org.rashomon.text.Span;

/// Cuts an account into clauses, by what is reported, by marks and by the words that begin clauses.
final class Clauses {

  /// Words that begin a clause of their own after a comma or without one. A condition stays with
  /// what it is a condition of.
  private static final Set<String> OPENERS =
      Set.of(
          "which",
          "who",
          "whose",
          "where",
          "while",
          "after",
          "before",
          "because",
          "although",
          "though",
          "as",
          "when",
          "amid",
          "following",
          "since",
          "until",
          "despite");

  /// Those of them that tell when.
  static final Set<String> WHEN =
      Set.of("after", "before", "when", "while", "as", "since", "until");

  private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "it", "we", "they");

  private static final Set<String> BREAKS = Set.of(";", "—", "–", "--", "…", "...", ":");

  /// Characters between a content and its cue: a comma, marks.
  private static final int NEAR = 4;

  private final Parsed parsed;
  private final List<Quotation> quotations;

  private Clauses(Parsed parsed, List<Quotation> quotations) {
    this.parsed = parsed;
    this.quotations = quotations;
  }

  static List<Clause> of(Parsed parsed, List<Quotation> quotations) {
    return new Clauses(parsed, quotations).all();
  }

  private List<Clause> all() {
    List<Clause> found = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int next = 0;
    List<Integer> order = byPlace();
    for (Sentence sentence : parsed.sentences()) {
      while (next < order.size() && whole(order.get(next)).start() < sentence.span().end()) {
        open.add(order.get(next++));
      }
      open.removeIf(q -> whole(q).end() <= sentence.span().start());
      add(sentence, List.copyOf(open), found);
    }
    return found;
  }

  private List<Integer> byPlace() {
    List<Integer> order = new ArrayList<>();
    for (int q = 0; q < quotations.size(); q++) {
      if (quotations.get(q).form() != Quotation.Form.TERM) {
        order.add(q);
      }
    }
    order.sort((a, b) -> whole(a).compareTo(whole(b)));
    return order;
  }

  /// From the first to the last character of content, cue and source.
  private Span whole(int q) {
    Quotation quotation = quotations.get(q);
    Span hull = quotation.extent();
    for (Span span : quotation.cue()) {
      hull = Span.hull(hull, span);
    }
    return hull;
  }

  private void add(Sentence sentence, List<Integer> open, List<Clause> found) {
    List<Token> tokens = sentence.tokens();
    List<Token> run = new ArrayList<>();
    Integer belongs = null;
    for (int i = 0; i < tokens.size(); i++) {
      Integer owner = owner(tokens.get(i), open);
      if (owner != null && isApart(tokens, i, owner)) {
        owner = null;
      }
      boolean framing = owner == null && isFraming(tokens.get(i), open);
      if (framing || !Objects.equals(owner, belongs)) {
        split(run, belongs, found);
        run.clear();
      }
      belongs = owner;
      if (!framing) {
        run.add(tokens.get(i));
      }
    }
    split(run, belongs, found);
  }

  /// Whether the content is a noun phrase away from its cue: the subject of the account's own
  /// words.
  private boolean isApart(List<Token> tokens, int i, int owner) {
    Quotation quotation = quotations.get(owner);
    if (quotation.content().size() < 2 || quotation.cue().isEmpty()) {
      return false;
    }
    Span here = tokens.get(i).span();
    return quotation.content().stream()
        .filter(content -> content.covers(here))
        .anyMatch(content ->
            quotation.cue().stream().allMatch(cue -> gap(content, cue) > NEAR)
                && !hasVerb(
                    tokens.stream().filter(token -> content.covers(token.span())).toList()));
  }

  private static int gap(Span a, Span b) {
    return Math.max(b.start() - a.end(), a.start() - b.end());
  }

  /// The innermost quotation whose content holds the token.
  private @Nullable Integer owner(Token token, List<Integer> open) {
    Integer best = null;
    int length = Integer.MAX_VALUE;
    for (int q : open) {
      for (Span content : quotations.get(q).content()) {
        if (content.covers(token.span()) && content.length() < length) {
          best = q;
          length = content.length();
        }
      }
    }
    return best;
  }

  private boolean isFraming(Token token, List<Integer> open) {
    return open.stream()
        .anyMatch(q -> quotations.get(q).cue().stream().anyMatch(c -> c.covers(token.span())));
  }

  private static void split(List<Token> run, @Nullable Integer owner, List<Clause> found) {
    if (owner == null && !hasVerb(run)) {
      return; // who is quoted, a list, a heading
    }
    int from = 0;
    for (int i = 1; i < run.size(); i++) {
      if (begins(run, i, from) && run.subList(from, i).stream().anyMatch(ClauseTerms::counts)) {
        add(run.subList(from, i), owner, found);
        from = i;
      }
    }
    add(run.subList(Math.min(from, run.size()), run.size()), owner, found);
  }

  private static void add(List<Token> run, @Nullable Integer owner, List<Clause> found) {
    if (run.stream().anyMatch(ClauseTerms::counts)) {
      found.add(new Clause(run, owner));
    }
  }

  private static boolean begins(List<Token> run, int i, int from) {
    Token token = run.get(i);
    String lower = token.lower();
    if (BREAKS.contains(lower)) {
      return true;
    }
    if (lower.equals("that")) {
      return run.get(i - 1).pos() == PartOfSpeech.CCONJ;
    }
    if (lower.equals("as") && isWellAs(run, i)) {
      return i + 3 < run.size() && run.get(i + 3).lower().endsWith("ing");
    }
    if (lower.equals("following") && i + 1 < run.size()) {
      PartOfSpeech next = run.get(i + 1).pos();
      return next == PartOfSpeech.DET || next == PartOfSpeech.PRON;
    }
    if (OPENERS.contains(lower)) {
      return verbSoon(run, i + 1, 8) && hasVerb(run.subList(from, i));
    }
    if (token.pos() == PartOfSpeech.CCONJ) {
      return hasVerb(run.subList(from, i))
          && run.get(i - 1).pos() != PartOfSpeech.VERB
          && (isFinite(run, i + 1)
              || isGerund(run, i + 1)
              || (SUBJECTS.contains(run.get(Math.min(i + 1, run.size() - 1)).lower())
                  && verbSoon(run, i + 2, 3))
              || (run.get(i - 1).text().equals(",") && subjectThenVerb(run, i + 1)));
    }
    return run.get(i - 1).text().equals(",")
        && !hasFinite(run.subList(from, i))
        && i - from > 5
        && subjectThenVerb(run, i);
  }

  private static boolean isWellAs(List<Token> run, int i) {
    return i + 2 < run.size()
        && run.get(i + 1).lower().equals("well")
        && run.get(i + 2).lower().equals("as");
  }

  private static boolean isFinite(List<Token> run, int i) {
    int at = i < run.size() && run.get(i).pos() == PartOfSpeech.ADV ? i + 1 : i;
    return at < run.size()
        && (run.get(at).pos() == PartOfSpeech.AUX
            || (run.get(at).pos() == PartOfSpeech.VERB && !run.get(at).lower().endsWith("ing")));
  }

  /// `and seeking a way out`, but not `ready and waiting`.
  private static boolean isGerund(List<Token> run, int i) {
    return i + 2 < run.size()
        && run.get(i).pos() == PartOfSpeech.VERB
        && run.get(i).lower().endsWith("ing");
  }

  private static boolean subjectThenVerb(List<Token> run, int i) {
    if (i >= run.size()) {
      return false;
    }
    PartOfSpeech pos = run.get(i).pos();
    boolean noun =
        pos == PartOfSpeech.PRON
            || pos == PartOfSpeech.PROPN
            || pos == PartOfSpeech.NOUN
            || pos == PartOfSpeech.DET
            || pos == PartOfSpeech.NUM
            || pos == PartOfSpeech.ADJ;
    return noun && verbSoon(run, i + 1, 8);
  }

  private static boolean verbSoon(List<Token> run, int from, int reach) {
    for (int i = from; i < run.size() && i < from + reach; i++) {
      PartOfSpeech pos = run.get(i).pos();
      if (pos == PartOfSpeech.AUX || pos == PartOfSpeech.VERB) {
        return true;
      }
      if (run.get(i).text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /// A verb that is no participle in -ing.
  private static boolean hasFinite(List<Token> run) {
    return run.stream()
        .anyMatch(t ->
            t.pos() == PartOfSpeech.AUX
                || (t.pos() == PartOfSpeech.VERB && !t.lower().endsWith("ing")));
  }

  private static boolean hasVerb(List<Token> run) {
    return run.stream().anyMatch(t -> t.pos() == PartOfSpeech.VERB || t.pos() == PartOfSpeech.AUX);
  }
}
