package org.rashomon.account.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.assertion.Assertion.Mode;
import org.rashomon.account.assertion.Assertion.Stance;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.account.quote.Quotation;
import org.rashomon.text.Span;

/// Finds what an account asserts, clause by clause.
public final class AssertionFinder {

  /// Characters that may stand between who takes a stance and what it is about.
  private static final int REACH = 80;

  /// Characters of a content before its first clause: marks, `that`.
  private static final int NEAR = 8;

  /// A clause that tells when something else was, with fewer terms, tells nothing of its own.
  private static final int FEWEST_OF_TIME = 4;

  private final StanceTable stances = new StanceTable();

  /// By place.
  ///
  /// @param quotations the account's
  public List<Assertion> find(Named named, List<Quotation> quotations) {
    Mentions mentions = new Mentions(named);
    List<Assertion> found = new ArrayList<>();
    for (Clause clause : Clauses.of(named.parsed(), quotations)) {
      Quotation quotation = clause.quotation() == null ? null : quotations.get(clause.quotation());
      reading(clause, quotation, mentions).assertion(clause, quotation).ifPresent(found::add);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /// What a clause's words say, before it is known whether they say enough.
  ///
  /// @param on offset after which what the stance is on is told
  private record Reading(
      @Nullable Integer holder,
      Stance stance,
      Span span,
      Predicate core,
      boolean turned,
      List<Term> terms,
      int on) {

    Optional<Assertion> assertion(Clause clause, @Nullable Quotation quotation) {
      boolean little =
          terms.size() < 2 || !core.says() || (terms.size() < FEWEST_OF_TIME && clause.tellsWhen());
      if (terms.isEmpty() || (stance == Stance.NONE && little)) {
        return Optional.empty();
      }
      Mode mode = core.mode();
      return Optional.of(
          new Assertion(
              span,
              clause.quotation(),
              quotation == null ? null : quotation.speaker(),
              holder,
              stance,
              mode,
              turned ^ core.negated(),
              terms,
              stance == Stance.NONE ? verb() : object()));
    }

    /// What a stance is on: the verb of `to reinstate the line`, else the last noun of the first
    /// noun phrase; -1 where that is a name.
    private int object() {
      if (core.exists() && core.isInfinitive()) {
        return verb();
      }
      int i = 0;
      while (i < terms.size() && (terms.get(i).span().start() < on || !isNominal(terms.get(i)))) {
        i++;
      }
      while (i + 1 < terms.size()
          && isNominal(terms.get(i + 1))
          && terms.get(i + 1).span().start() - terms.get(i).span().end() <= 1) {
        i++;
      }
      return i < terms.size() && terms.get(i).entity() == null ? i : -1;
    }

    private static boolean isNominal(Term term) {
      return term.pos() == PartOfSpeech.NOUN || term.pos() == PartOfSpeech.PROPN;
    }

    private int verb() {
      if (!core.exists()) {
        return -1;
      }
      Span verb = core.tokens().get(core.verb()).span();
      for (int i = 0; i < terms.size(); i++) {
        if (terms.get(i).span().equals(verb)) {
          return i;
        }
      }
      return -1;
    }
  }

  private Reading reading(Clause clause, @Nullable Quotation quotation, Mentions mentions) {
    List<Token> tokens = clause.tokens();
    Predicate predicate = Predicate.of(tokens);
    Integer speaker = quotation == null ? null : quotation.speaker();
    Optional<Mention> subject = subject(tokens, predicate, mentions);
    boolean vague = subject.isPresent() && isVague(subject.get(), speaker, mentions.named());
    Integer agent = vague ? null : subject.map(Mention::entity).orElse(null);
    Optional<StanceTable.Match> own =
        predicate.exists() ? stances.at(tokens, predicate.verb()) : Optional.empty();
    if (own.isPresent() && own.get().bySubject() && own.get().past() < tokens.size()) {
      List<Token> rest = tokens.subList(own.get().past(), tokens.size());
      return new Reading(
          agent == null && !vague ? speaker : agent,
          own.get().stance(),
          clause.span(),
          Predicate.of(rest),
          predicate.negated(),
          terms(rest, mentions),
          0);
    }
    int on = own.filter(match -> !match.bySubject()).map(match -> past(match, tokens)).orElse(0);
    if (quotation != null && isFirstAfterCue(clause, quotation)) {
      Optional<ByCue> cue = byCue(quotation, mentions);
      if (cue.isPresent()) {
        List<Token> rest =
            tokens.stream().filter(token -> token.span().start() >= cue.get().past()).toList();
        return new Reading(
            speaker,
            cue.get().stance(),
            withCue(clause.span(), quotation),
            Predicate.of(rest),
            false,
            terms(rest, mentions),
            on);
      }
    }
    if (own.isPresent() && !own.get().bySubject() && quotation != null) {
      return new Reading(
          speaker,
          own.get().stance(),
          clause.span(),
          predicate,
          false,
          terms(tokens, mentions),
          on);
    }
    return new Reading(
        agent, Stance.NONE, clause.span(), predicate, false, terms(tokens, mentions), 0);
  }

  private static int past(StanceTable.Match match, List<Token> tokens) {
    return tokens.get(match.past() - 1).span().end();
  }

  /// Whether the subject is the `they` of one speaker, which may be their own side or both.
  private static boolean isVague(Mention subject, @Nullable Integer speaker, Named named) {
    return subject.form() == Mention.Form.PRONOUN
        && speaker != null
        && named.entity(subject).kind() == Entity.Kind.GROUP
        && named.entities().get(speaker).kind() != Entity.Kind.GROUP;
  }

  private static List<Term> terms(List<Token> tokens, Mentions mentions) {
    return ClauseTerms.of(Predicate.withoutCondition(tokens), mentions);
  }

  /// The stance that a cue takes, and where the words that take it end.
  private record ByCue(Stance stance, int past) {}

  private Optional<ByCue> byCue(Quotation quotation, Mentions mentions) {
    for (Span cue : quotation.cue()) {
      List<Token> tokens = mentions.named().parsed().sentenceAt(cue.start()).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (cue.covers(tokens.get(i).span())) {
          Optional<StanceTable.Match> match = stances.at(tokens, i);
          if (match.isPresent()) {
            return Optional.of(new ByCue(match.get().stance(), past(match.get(), tokens)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// A cue's stance is on what comes next, or on all where the cue comes last.
  private static boolean isFirstAfterCue(Clause clause, Quotation quotation) {
    if (quotation.cue().isEmpty()) {
      return false;
    }
    int cue = quotation.cue().getLast().end();
    int start = clause.span().start();
    return start >= cue
        ? quotation.content().stream()
            .filter(content -> content.end() > cue)
            .findFirst()
            .filter(content -> start - content.start() < NEAR)
            .isPresent()
        : quotation.content().getLast().end() <= cue;
  }

  /// The clause with the words before it that take the stance.
  private static Span withCue(Span clause, Quotation quotation) {
    Span wide = clause;
    for (Span cue : quotation.cue()) {
      wide = Span.hull(wide, cue);
    }
    for (Span source : quotation.source()) {
      wide = Span.hull(wide, source);
    }
    return wide.length() - clause.length() <= REACH ? wide : clause;
  }

  /// Who stands before the verb and in no phrase of place or time.
  private static Optional<Mention> subject(
      List<Token> tokens, Predicate predicate, Mentions mentions) {
    for (int i = 0; predicate.exists() && i < predicate.from(); i++) {
      boolean phrase = i > 1 && tokens.get(i - 1).pos() == PartOfSpeech.ADP;
      Optional<Mention> mention = mentions.startingAt(tokens.get(i).span().start());
      if (mention.isPresent() && !phrase && !mentions.isOffice(mention.get().span())) {
        return mention;
      }
    }
    return Optional.empty();
  }
}
