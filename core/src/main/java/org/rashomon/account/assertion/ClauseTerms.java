package org.rashomon.account.assertion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;
import org.rashomon.text.Table;
import org.rashomon.word.Countries;
import org.rashomon.word.Lemmas;
import org.rashomon.word.Senses;
import org.rashomon.word.Stems;

/// The words of a clause that tell what it is about.
final class ClauseTerms {

  private static final Set<PartOfSpeech> CONTENT =
      EnumSet.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.VERB,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM);

  /// Verbs and nouns that go with anything.
  private static final Set<String> LIGHT = Table.english(ClauseTerms.class, "light-words").words();

  private ClauseTerms() {}

  static boolean counts(Token token) {
    return CONTENT.contains(token.pos())
        && Character.isLetterOrDigit(token.text().codePointAt(0))
        && !LIGHT.contains(Clause.lemma(token));
  }

  /// The terms among the tokens; a name is one term, whoever it is.
  static List<Term> of(List<Token> tokens, Mentions mentions) {
    List<Term> terms = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      Optional<Mention> mention = mentions.startingAt(token.span().start());
      if (mention.isPresent()) {
        terms.add(named(mention.get(), mentions.named()));
        i = past(tokens, i, mention.get().span());
      } else {
        if (counts(token) && !mentions.isOffice(token.span())) {
          terms.add(word(token));
        }
        i++;
      }
    }
    return terms;
  }

  private static int past(List<Token> tokens, int from, Span span) {
    int i = from + 1;
    while (i < tokens.size() && tokens.get(i).span().start() < span.end()) {
      i++;
    }
    return i;
  }

  private static Term named(Mention mention, Named named) {
    String name = named.entity(mention).name().toLowerCase(Locale.ROOT);
    return new Term(mention.span(), PartOfSpeech.PROPN, name, name, Set.of(), mention.entity());
  }

  private static Term word(Token token) {
    String country = Countries.ofDemonym(token.text());
    if (country == null) {
      country = Countries.named(token.text());
    }
    if (country != null) {
      return new Term(token.span(), PartOfSpeech.PROPN, country, country, Set.of(), null);
    }
    String joined = token.lower().replace("-", "");
    String lemma = token.pos() == PartOfSpeech.VERB ? Lemmas.ofVerb(joined) : Lemmas.of(joined);
    return new Term(token.span(), token.pos(), lemma, Stems.of(lemma), Senses.of(lemma), null);
  }
}
