package org.rashomon.account.quote;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// Finds which entity the words that name a speaker mean.
final class Speakers {

  /// No mention is longer than this, in UTF-16 units; a longer one would be overlooked.
  private static final int LONGEST = 300;

  private static final double BY_DESCRIPTION = .9;
  private static final double BY_PRONOUN = .85;

  /// A speaker and how sure it is that the words mean them.
  record Speaker(int entity, double confidence) {}

  private final Named named;
  private final List<Mention> mentions;

  Speakers(Named named) {
    this.named = named;
    this.mentions = named.mentions();
  }

  Optional<Speaker> of(Narrated s, Source source) {
    if (source.joined()) {
      return group(s.span(source.whole()));
    }
    return covering(s.word(source.head()).span()).map(this::speaker);
  }

  /// Who is named in the words with the title that they begin with: `Secretary of State Ada
  /// Pellick`.
  Optional<Speaker> titled(Span words) {
    for (int i = firstEndingAfter(words.start()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= words.end()) {
        break;
      }
      boolean starts = mention.office() != null && mention.office().start() == words.start();
      if (starts && words.covers(mention.span())) {
        return Optional.of(speaker(mention));
      }
    }
    return Optional.empty();
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
