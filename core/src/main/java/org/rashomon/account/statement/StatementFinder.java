package org.rashomon.account.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.statement.Part.Role;
import org.rashomon.account.statement.Statement.Mode;
import org.rashomon.account.statement.Statement.Stance;
import org.rashomon.text.Span;

/// Finds what an account tells, clause by clause.
public final class StatementFinder {

  /// Characters that may be added to a clause by who says it.
  private static final int REACH = 80;

  private final StanceTable stances = new StanceTable();
  private final Moods moods = new Moods();

  /// By place.
  ///
  /// @param quotations the account's
  /// @param details the account's, by place
  public List<Statement> find(Named named, List<Quotation> quotations, List<Detail> details) {
    Mentions mentions = new Mentions(named);
    List<TimeExpression> times =
        details.stream()
            .filter(TimeExpression.class::isInstance)
            .map(TimeExpression.class::cast)
            .toList();
    Reported reported = new Reported(quotations);
    PartReader parts = new PartReader(mentions, times);
    List<Statement> found = new ArrayList<>();
    for (Sentence sentence : named.parsed().sentences()) {
      new InSentence(sentence, mentions, reported, parts).addTo(found);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /// The clauses of one sentence.
  private final class InSentence {

    private final Sentence sentence;
    private final Clauses clauses;
    private final Mentions mentions;
    private final Reported reported;
    private final PartReader reader;

    /// Clauses that tell what a stance of another is on.
    private final Set<Integer> spent = new HashSet<>();

    InSentence(Sentence sentence, Mentions mentions, Reported reported, PartReader reader) {
      this.sentence = sentence;
      this.clauses = new Clauses(sentence);
      this.mentions = mentions;
      this.reported = reported;
      this.reader = reader;
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
      heads.sort((a, b) -> sentence.isUnder(a, b) ? 1 : sentence.isUnder(b, a) ? -1 : a - b);
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
        Optional<StanceTable.Match> ofState = beside(verb).flatMap(be -> stances.at(sentence.tokens(), be));
        Optional<StanceTable.Match> match = ofState.or(() -> stances.at(sentence.tokens(), verb));
        if (match.isPresent() && match.get().bySubject()) {
          return onStance(
              head,
              chain,
              verb,
              match.get(),
              ofState.isEmpty() && isPassive(verb),
              reports == null ? quotation : reports);
        }
        if (match.isPresent() && quotation != null) {
          return plain(head, chain, quotation, match.get().stance());
        }
      }
      return plain(head, chain, quotation, reports == null ? byCue(head, quotation) : Stance.NONE)
          .filter(statement -> reports == null || tellsOfItself(statement));
    }

    /// Whether words that report tell something by themselves: `apologised to the players`, not
    /// `said on Monday`.
    private static boolean tellsOfItself(Statement statement) {
      return statement.head() >= 0
          && statement.parts().stream()
              .anyMatch(part ->
                  switch (part.role()) {
                    case OBJECT, RECIPIENT, PLACE, CIRCUMSTANCE -> true;
                    case PREDICATE, AGENT, TIME -> false;
                  });
    }

    /// `is` of `is willing` and of `is pleased`.
    private Optional<Integer> beside(int verb) {
      return sentence.children(verb).stream()
          .filter(child ->
              switch (sentence.tokens().get(child).relation()) {
                case COP, AUX_PASS -> true;
                case AUX -> PartReader.lemma(sentence.tokens().get(child)).equals("be");
                default -> false;
              })
          .findFirst();
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
      List<Integer> tokens = new ArrayList<>(clauses.tokens(head));
      for (int child : contents(verb)) {
        spent.add(child);
        tokens.addAll(clauses.tokens(child));
        inner.addAll(clauses.chain(child));
      }
      int agent = sentence.agent(verb);
      if (agent < 0 && !passive) {
        agent = sentence.agent(head);
      }
      if (passive && agent < 0) {
        return plain(head, chain, quotation, Stance.NONE); // nobody takes the stance
      }
      int subject = agent;
      int suffers = passive ? child(verb, Relation.NSUBJ_PASS) : -1;
      List<Integer> on =
          tokens.stream()
              .filter(
                  token ->
                      isUpTo(token, suffers)
                          || (token > verb && (token >= match.past() || token > verb + 3)))
              .filter(token -> !isUpTo(token, subject))
              .sorted()
              .toList();
      List<Part> parts = new ArrayList<>(reader.of(sentence, on, inner));
      if (parts.isEmpty()) {
        return plain(head, chain, quotation, Stance.NONE);
      }
      List<Integer> before = clauses.tokens(head).stream().filter(token -> token < verb).toList();
      reader.of(sentence, before, chain).stream()
          .filter(part -> part.role() == Role.TIME)
          .forEach(parts::add);
      List<Integer> ofWhat = inner.size() > 1 ? inner.subList(1, inner.size()) : List.of();
      boolean turned = moods.negated(sentence, chain.subList(0, chain.indexOf(verb) + 1));
      Mode own = moods.mode(sentence, chain.subList(0, chain.indexOf(verb) + 1));
      Mode mode = ofWhat.isEmpty() ? own : later(own, moods.mode(sentence, ofWhat));
      boolean negated =
          turned ^ (!ofWhat.isEmpty() && moods.negated(sentence, ofWhat));
      return Optional.of(
          new Statement(
              withCue(hull(tokens), head, quotation),
              quotation,
              reported.speaker(quotation),
              holder(agent, quotation),
              match.stance(),
              mode,
              negated,
              parts,
              object(parts, ofWhat)));
    }

    /// The first child of that relation; -1 where there is none.
    private int child(int token, Relation relation) {
      return sentence.children(token).stream()
          .filter(child -> sentence.tokens().get(child).relation() == relation)
          .findFirst()
          .orElse(-1);
    }

    /// Whether a token is the other or below it; none is below -1.
    private boolean isUpTo(int token, int other) {
      return other >= 0 && (token == other || sentence.isUnder(token, other));
    }

    /// The clauses that tell what a verb's stance is on: `denied *that he left*`, `rejected the claim
    /// *that he left*`.
    private List<Integer> contents(int verb) {
      List<Integer> found = new ArrayList<>();
      for (int child : sentence.children(verb)) {
        Relation relation = sentence.tokens().get(child).relation();
        if (relation == Relation.CCOMP && clauses.owner(child) == child) {
          found.add(child);
        } else if (relation == Relation.OBJ) {
          sentence.children(child).stream().filter(this::isThatClause).forEach(found::add);
        }
      }
      return found;
    }

    private boolean isThatClause(int token) {
      return sentence.tokens().get(token).relation() == Relation.ACL
          && sentence.children(token).stream()
              .map(sentence.tokens()::get)
              .anyMatch(mark -> mark.relation() == Relation.MARK && mark.is("that"));
    }

    private static Mode later(Mode a, Mode b) {
      return a.compareTo(b) >= 0 ? a : b;
    }

    private boolean isPassive(int verb) {
      return sentence.children(verb).stream()
          .map(sentence.tokens()::get)
          .anyMatch(child -> child.relation() == Relation.AUX_PASS);
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
              stance == Stance.NONE ? holder(agent, quotation) : reported.speaker(quotation),
              stance,
              moods.mode(sentence, chain),
              moods.negated(sentence, chain),
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
            Optional<StanceTable.Match> match = stances.at(tokens, i);
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

    /// Who does it; the speaker where they speak of themselves.
    private @Nullable Integer holder(int agent, @Nullable Integer quotation) {
      if (agent < 0) {
        return null;
      }
      Token token = sentence.tokens().get(agent);
      Optional<Mention> mention = mentions.headedBy(sentence, agent);
      Integer speaker = reported.speaker(quotation);
      if (mention.isEmpty()) {
        boolean self = token.is("we") || token.is("i");
        return self ? speaker : null;
      }
      return isVague(mention.get(), speaker) ? null : Integer.valueOf(mention.get().entity());
    }

    /// Whether it is the `they` of one speaker, which may be their own side or both.
    private boolean isVague(Mention subject, @Nullable Integer speaker) {
      Named named = mentions.named();
      return subject.form() == Mention.Form.PRONOUN
          && speaker != null
          && named.entity(subject).kind() == Entity.Kind.GROUP
          && named.entities().get(speaker).kind() != Entity.Kind.GROUP;
    }

    /// What a stance is on: the verb of `to reinstate the line`, else what its first phrase hangs
    /// on; -1 where that is a name.
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
}
