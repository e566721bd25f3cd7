package org.rashomon.account.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.statement.Part.Role;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;
import org.rashomon.text.Table;
import org.rashomon.word.Countries;
import org.rashomon.word.Lemmas;

/// The words of a clause that tell what it is about, each with the role of its phrase.
final class PartReader {

  /// Verbs and nouns that go with anything.
  private static final Set<String> LIGHT = Table.english(PartReader.class, "light-words").words();

  private final Mentions mentions;

  /// By place.
  private final List<TimeExpression> times;

  PartReader(Mentions mentions, List<TimeExpression> times) {
    this.mentions = mentions;
    this.times = times;
  }

  /// The token's lemma, as its part of speech has it.
  static String lemma(Token token) {
    return token.pos() == PartOfSpeech.VERB
        ? Lemmas.ofVerb(token.lower())
        : Lemmas.of(token.lower());
  }

  /// Those among the tokens, by place; a name is one part, whoever it is.
  ///
  /// @param chain the clause's verbs, see [Clauses#chain]
  List<Part> of(Sentence sentence, List<Integer> tokens, List<Integer> chain) {
    List<Part> parts = new ArrayList<>();
    int past = -1;
    for (int i : tokens) {
      Token token = sentence.tokens().get(i);
      if (token.span().start() < past) {
        continue;
      }
      Optional<Mention> mention = mentions.startingAt(token.span().start());
      if (mention.isPresent()) {
        past = mention.get().span().end();
        parts.add(named(mention.get(), place(sentence, top(sentence, mention.get(), i), chain)));
      } else if (token.pos().isContent() && (counts(token) || isTime(token.span()))) {
        parts.add(word(token, place(sentence, i, chain)));
      }
    }
    return parts;
  }

  private boolean counts(Token token) {
    return !token.isMark() && !LIGHT.contains(lemma(token)) && !mentions.isOffice(token.span());
  }

  /// The token on which a mention's words hang.
  private static int top(Sentence sentence, Mention mention, int first) {
    List<Integer> heads = sentence.heads(mention.span());
    return heads.isEmpty() ? first : heads.getFirst();
  }

  /// What a token is to its clause, and whether its phrase hangs on it.
  private record Place(Role role, boolean top) {}

  private Place place(Sentence sentence, int token, List<Integer> chain) {
    int at = token;
    while (!chain.contains(at)
        && sentence.tokens().get(at).head() >= 0
        && !chain.contains(sentence.tokens().get(at).head())) {
      at = sentence.tokens().get(at).head();
    }
    Token phrase = sentence.tokens().get(at);
    if (isTime(phrase.span()) && !chain.contains(at)) {
      return new Place(Role.TIME, true);
    }
    boolean joined = at != token && isJoined(sentence, token, at);
    return new Place(role(sentence, at, chain), at == token || joined);
  }

  /// `boats and *bridges*`: each is what the phrase tells.
  private static boolean isJoined(Sentence sentence, int token, int top) {
    int at = token;
    while (at != top && sentence.tokens().get(at).relation() == Relation.CONJ) {
      at = sentence.tokens().get(at).head();
    }
    return at == top;
  }

  private Role role(Sentence sentence, int at, List<Integer> chain) {
    if (chain.contains(at)) {
      return Role.PREDICATE;
    }
    Token phrase = sentence.tokens().get(at);
    return switch (phrase.relation()) {
      case NSUBJ, NSUBJ_OUTER, OBL_AGENT, CSUBJ, CSUBJ_OUTER -> Role.AGENT;
      case OBJ, NSUBJ_PASS, CSUBJ_PASS -> Role.OBJECT;
      case IOBJ -> Role.RECIPIENT;
      case AMOD, COMPOUND, COMPOUND_PRT, DET, FLAT, NMOD_POSS, NMOD_DESC, NUMMOD, AUX, COP, APPOS ->
          Role.PREDICATE;
      default -> isPlace(sentence, phrase) ? Role.PLACE : Role.CIRCUMSTANCE;
    };
  }

  private boolean isTime(Span span) {
    return !Spans.overlapping(times, TimeExpression::span, span).isEmpty();
  }

  private boolean isPlace(Sentence sentence, Token token) {
    return mentions
        .at(sentence, token.span())
        .filter(mention -> mentions.named().entity(mention).kind() == Entity.Kind.PLACE)
        .isPresent();
  }

  private Part named(Mention mention, Place place) {
    String name = mentions.named().entity(mention).name().toLowerCase(Locale.ROOT);
    return Part.of(
        place.role(), place.top(), mention.span(), PartOfSpeech.PROPN, name, mention.entity());
  }

  private static Part word(Token token, Place place) {
    String country = Countries.ofDemonym(token.text());
    if (country == null) {
      country = Countries.named(token.text());
    }
    if (country != null) {
      return Part.of(place.role(), place.top(), token.span(), PartOfSpeech.PROPN, country, null);
    }
    String joined = token.lower().replace("-", "");
    String lemma = token.pos() == PartOfSpeech.VERB ? Lemmas.ofVerb(joined) : Lemmas.of(joined);
    return Part.of(place.role(), place.top(), token.span(), token.pos(), lemma, null);
  }
}
