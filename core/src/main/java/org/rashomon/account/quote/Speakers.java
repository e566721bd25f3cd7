package org.rashomon.account.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// Finds which entity the words that name a speaker mean.
final class Speakers {

  /// No mention is longer than this, in UTF-16 units; a longer one would be overlooked.
  private static final int LONGEST = 300;

  private static final double BY_DESCRIPTION = .9;
  private static final double BY_PRONOUN = .85;

  /// What stands so to a word is the same as that.
  private static final Set<Relation> SAME =
      Set.of(
          Relation.APPOS,
          Relation.FLAT,
          Relation.NMOD_DESC,
          Relation.LIST,
          Relation.PARATAXIS,
          Relation.DEP);

  /// A speaker and how sure it is that the words mean them.
  record Speaker(int entity, double confidence) {}

  private final Named named;
  private final List<Mention> mentions;

  Speakers(Named named) {
    this.named = named;
    this.mentions = named.mentions();
  }

  /// Whom words mean that name a source: `Vale’s lawyer, Piet Vos` is Vos, and `a spokesman for
  /// Vale` isn't Vale.
  Optional<Speaker> of(Span words) {
    Sentence sentence = named.parsed().sentenceAt(words.start());
    List<Integer> heads = sentence.heads(words);
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    if (heads.stream().anyMatch(head -> isJoined(sentence, head, words))) {
      return group(words);
    }
    return heads.stream()
        .filter(head -> head.equals(heads.getFirst()) || !isGoverned(sentence, head))
        .flatMap(head -> person(sentence, head).stream())
        .findFirst()
        .or(() -> covering(sentence.tokens().get(heads.getFirst()).span()))
        .map(this::speaker);
  }

  /// Whether a preposition leads it: `for Vale`.
  private static boolean isGoverned(Sentence sentence, int head) {
    return sentence.children(head).stream()
        .anyMatch(child -> sentence.tokens().get(child).relation() == Relation.CASE);
  }

  private static boolean isJoined(Sentence sentence, int head, Span words) {
    return sentence.children(head).stream()
        .map(sentence.tokens()::get)
        .anyMatch(token -> token.relation() == Relation.CONJ && words.covers(token.span()));
  }

  /// The person whose name is the token or stands in apposition to it.
  private Optional<Mention> person(Sentence sentence, int token) {
    Optional<Mention> own = covering(sentence.tokens().get(token).span()).filter(this::isPerson);
    if (own.isPresent()) {
      return own;
    }
    return sentence.children(token).stream()
        .filter(child -> SAME.contains(sentence.tokens().get(child).relation()))
        .flatMap(child -> person(sentence, child).stream())
        .findFirst();
  }

  private boolean isPerson(Mention mention) {
    return mention.form() == Mention.Form.NAME
        && named.entity(mention).kind() == Entity.Kind.PERSON;
  }

  String text() {
    return named.text();
  }

  private Speaker speaker(Mention mention) {
    double confidence =
        switch (mention.form()) {
          case NAME -> 1;
          case DESCRIPTION -> BY_DESCRIPTION;
          case PRONOUN -> BY_PRONOUN;
        };
    return new Speaker(mention.entity(), confidence);
  }

  /// The shortest mention that covers the word.
  Optional<Mention> covering(Span word) {
    Mention best = null;
    for (int i = firstEndingAfter(word.start()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() > word.start()) {
        break;
      }
      if (mention.span().covers(word)
          && (best == null || mention.span().length() < best.span().length())) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Several speakers are one only where the account makes a group of just them.
  private Optional<Speaker> group(Span whole) {
    List<Integer> members =
        mentions.subList(firstEndingAfter(whole.start()), mentions.size()).stream()
            .takeWhile(mention -> mention.span().start() < whole.end())
            .filter(mention -> whole.covers(mention.span()))
            .map(Mention::entity)
            .distinct()
            .sorted()
            .toList();
    for (int member : members) {
      if (named.entities().get(member).kind() == Entity.Kind.GROUP) {
        return Optional.of(new Speaker(member, 1));
      }
    }
    return named.entities().stream()
        .filter(entity -> entity.kind() == Entity.Kind.GROUP && members.size() > 1)
        .filter(entity -> entity.members().stream().sorted().toList().equals(members))
        .findFirst()
        .map(entity -> new Speaker(entity.id(), 1));
  }

  /// A mention that ends after the offset begins at most [#LONGEST] before it.
  private int firstEndingAfter(int offset) {
    return Spans.startingFrom(mentions, Mention::span, offset - LONGEST);
  }
}
