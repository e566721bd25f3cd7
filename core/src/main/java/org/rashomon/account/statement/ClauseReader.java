package org.rashomon.account.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.statement.Part.Role;
import org.rashomon.account.statement.Statement.Mode;
import org.rashomon.account.statement.Statement.Stance;
import org.rashomon.text.Span;

/// Reads the clauses of one sentence as statements.
final class ClauseReader {

  /// Characters that may be added to a clause by who says it.
  private static final int REACH = 80;

  /// Words of a stance may stand this far behind its verb, apart from each other.
  private static final int NEAR = 3;

  private final Language language;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Mentions mentions;
  private final Reported reported;
  private final PartReader reader;
  private final Holders holders;

  /// Clauses that tell what a stance of another is on.
  private final Set<Integer> spent = new HashSet<>();

  /// The tables that all clauses are read by.
  record Language(StanceTable stances, Moods moods) {}

  ClauseReader(
      Language language,
      Sentence sentence,
      Mentions mentions,
      Reported reported,
      PartReader reader) {
    this.language = language;
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.mentions = mentions;
    this.reported = reported;
    this.reader = reader;
    this.holders = new Holders(sentence, mentions, reported);
  }

  void addTo(List<Statement> found) {
    for (int head : outerFirst()) {
      if (!spent.contains(head)) {
        statement(head).ifPresent(found::add);
      }
    }
  }

  private List<Integer> outerFirst() {
    List<Integer> heads = new ArrayList<>(clauses.heads());
    heads.sort(Comparator.comparingInt(clauses::depth).thenComparing(Comparator.naturalOrder()));
    return heads;
  }

  private Span span(int token) {
    return sentence.tokens().get(token).span();
  }

  private Optional<Statement> statement(int head) {
    Integer quotation = reported.at(span(head));
    Integer reports = reported.byCue(span(head));
    List<Integer> chain = clauses.chain(head);
    for (int verb : chain) {
      Optional<StanceTable.Match> ofState =
          clauses.beside(verb).flatMap(be -> language.stances().at(sentence.tokens(), be));
      Optional<StanceTable.Match> match =
          ofState.or(() -> language.stances().at(sentence.tokens(), verb));
      if (match.isPresent() && match.get().bySubject()) {
        return onStance(
            head,
            chain,
            verb,
            match.get(),
            ofState.isEmpty() && clauses.isPassive(verb),
            reports == null ? quotation : reports);
      }
      if (match.isPresent() && quotation != null) {
        return plain(head, chain, quotation, match.get().stance());
      }
    }
    return plain(head, chain, quotation, reports == null ? byCue(head, quotation) : Stance.NONE)
        .filter(statement -> reports == null || tellsOfItself(statement));
  }

  /// Whether words that report tell something by themselves: `apologised to the players`, not `said
  /// on Monday`.
  private static boolean tellsOfItself(Statement statement) {
    return statement.head() >= 0
        && statement.parts().stream()
            .anyMatch(part ->
                switch (part.role()) {
                  case OBJECT, RECIPIENT, PLACE, CIRCUMSTANCE -> true;
                  case PREDICATE, AGENT, TIME -> false;
                });
  }

  /// What the words of a stance, or of a cue that takes one, are on.
  private Optional<Statement> onStance(
      int head,
      List<Integer> chain,
      int verb,
      StanceTable.Match match,
      boolean passive,
      @Nullable Integer quotation) {
    List<Integer> inner = new ArrayList<>(chain.subList(chain.indexOf(verb), chain.size()));
    List<Integer> tokens = withContents(head, verb, inner);
    int own = sentence.agent(verb);
    int agent = own >= 0 || passive ? own : sentence.agent(head);
    List<Integer> outer = chain.subList(0, chain.indexOf(verb) + 1);
    boolean taken = mode(outer, quotation) != Mode.POSSIBLE; // "whether she backs it", "may back"
    if (!taken || (passive && agent < 0)) {
      return plain(head, chain, quotation, Stance.NONE); // nobody takes the stance
    }
    int suffers = passive ? clauses.child(verb, Relation.NSUBJ_PASS) : -1;
    List<Integer> on = onWhat(tokens, verb, match.past(), agent, suffers);
    List<Part> parts = new ArrayList<>(reader.of(sentence, on, inner));
    if (parts.isEmpty()) {
      return plain(head, chain, quotation, Stance.NONE);
    }
    parts.addAll(timesBefore(verb, head, chain));
    List<Integer> ofWhat = inner.size() > 1 ? inner.subList(1, inner.size()) : List.of();
    return Optional.of(
        new Statement(
            withCue(hull(tokens), head, quotation),
            quotation,
            reported.speaker(quotation),
            reported.byCue(span(verb)) == null
                ? holders.of(agent, quotation)
                : holders.reporter(agent, quotation),
            match.stance(),
            later(mode(outer, quotation), mode(ofWhat, quotation)),
            negated(outer) ^ (isFor(match.stance()) && negated(ofWhat)),
            parts,
            object(parts, ofWhat)));
  }

  /// The clause's tokens with those of the clauses that tell what the stance is on, whose verbs are
  /// added to the others.
  private List<Integer> withContents(int head, int verb, List<Integer> verbs) {
    List<Integer> tokens = new ArrayList<>(clauses.tokens(head));
    for (int child : clauses.contents(verb)) {
      spent.add(child);
      tokens.addAll(clauses.tokens(child));
      verbs.addAll(clauses.chain(child));
    }
    return tokens;
  }

  private Mode mode(List<Integer> verbs, @Nullable Integer quotation) {
    return verbs.isEmpty()
        ? Mode.FACT
        : language.moods().mode(sentence, verbs, reported.isReported(quotation));
  }

  /// Whether who takes the stance on something that is not to be is against it.
  private static boolean isFor(Stance stance) {
    return switch (stance) {
      case AGREES, OFFERS, SUPPORTS, CALLS_FOR -> true;
      case NONE, OPPOSES, DENIES, ACCUSES -> false;
    };
  }

  private boolean negated(List<Integer> verbs) {
    return !verbs.isEmpty() && language.moods().negated(sentence, verbs);
  }

  /// The tokens that a stance is on: what comes after the words that take it, or whom a passive
  /// befalls; without who takes it.
  private List<Integer> onWhat(List<Integer> tokens, int verb, int past, int agent, int suffers) {
    return tokens.stream()
        .filter(token ->
            clauses.isUpTo(token, suffers)
                || (token > verb && (token >= past || token > verb + NEAR)))
        .filter(token -> !clauses.isUpTo(token, agent) || clauses.isUpTo(verb, agent))
        .sorted()
        .toList();
  }

  /// When it was, where that is said before the verb.
  private List<Part> timesBefore(int verb, int head, List<Integer> chain) {
    List<Integer> before = clauses.tokens(head).stream().filter(token -> token < verb).toList();
    return reader.of(sentence, before, chain).stream()
        .filter(part -> part.role() == Role.TIME)
        .toList();
  }

  private static Mode later(Mode a, Mode b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private Optional<Statement> plain(
      int head, List<Integer> chain, @Nullable Integer quotation, Stance stance) {
    List<Integer> own = clauses.tokens(head);
    List<Part> parts = reader.of(sentence, own, chain);
    int agent = sentence.agent(chain.getLast());
    if (agent < 0) {
      agent = sentence.agent(head);
    }
    long telling = parts.stream().filter(part -> part.role() != Role.TIME).count();
    if (telling == 0 || (stance == Stance.NONE && parts.size() < 2)) {
      return Optional.empty();
    }
    int predicate = index(parts, chain.getLast());
    return Optional.of(
        new Statement(
            withCue(hull(own), head, quotation),
            quotation,
            reported.speaker(quotation),
            stance == Stance.NONE ? holders.of(agent, quotation) : reported.speaker(quotation),
            stance,
            mode(chain, quotation),
            language.moods().negated(sentence, chain),
            parts,
            predicate));
  }

  /// The stance of the quotation's cue on its first clause.
  private Stance byCue(int head, @Nullable Integer quotation) {
    if (quotation == null || !isOutermost(head, quotation)) {
      return Stance.NONE;
    }
    for (Span cue : reported.quotation(quotation).cue()) {
      List<Token> tokens = mentions.named().parsed().sentenceAt(cue.start()).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (cue.covers(tokens.get(i).span())) {
          Optional<StanceTable.Match> match = language.stances().at(tokens, i);
          if (match.isPresent()) {
            return match.get().stance();
          }
        }
      }
    }
    return Stance.NONE;
  }

  /// Whether no clause above it is of the same quotation, and it stands in the quotation's first
  /// sentence.
  private boolean isOutermost(int head, int quotation) {
    switch (sentence.tokens().get(head).relation()) {
      case ACL, ACL_RELCL, ADVCL, ADVCL_RELCL -> {
        return false; // it describes something that is said
      }
      default -> {}
    }
    for (int at = sentence.tokens().get(head).head();
        at >= 0;
        at = sentence.tokens().get(at).head()) {
      if (clauses.owner(at) == at && Objects.equals(reported.at(span(at)), quotation)) {
        return false;
      }
    }
    return sentence.span().overlaps(reported.quotation(quotation).content().getFirst());
  }

  private Span hull(List<Integer> tokens) {
    Span hull = span(tokens.getFirst());
    for (int token : tokens) {
      hull = Span.hull(hull, span(token));
    }
    return hull;
  }

  /// The clause with the words that say whose it is, where those stand beside it.
  private Span withCue(Span clause, int head, @Nullable Integer quotation) {
    if (quotation == null || !isOutermost(head, quotation)) {
      return clause;
    }
    Span wide = clause;
    for (List<Span> words : reported.frame(quotation)) {
      for (Span span : words) {
        wide = sentence.span().covers(span) ? Span.hull(wide, span) : wide;
      }
    }
    return wide.length() - clause.length() <= REACH ? wide : clause;
  }

  /// What a stance is on: the verb of `to reinstate the line`, else what its first phrase hangs on;
  /// -1 where that is a name.
  private int object(List<Part> parts, List<Integer> verbs) {
    int verb = verbs.isEmpty() ? -1 : index(parts, verbs.getLast());
    if (verb >= 0) {
      return verb;
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean noun = part.pos() == PartOfSpeech.NOUN || part.pos() == PartOfSpeech.PROPN;
      if (part.top() && noun && part.role() != Role.TIME) {
        return part.entity() == null ? i : -1;
      }
    }
    return -1;
  }

  private int index(List<Part> parts, int token) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).span().equals(span(token))) {
        return i;
      }
    }
    return -1;
  }
}
