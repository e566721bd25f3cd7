package org.rashomon.account.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.parse.MentionLink;
import org.rashomon.text.Span;
import org.rashomon.word.Pronouns;

/// Whom a pronoun means: the earlier mention that the parser links it to, or what that one stands
/// for; nobody where that is somebody without a name, or of another gender.
final class Antecedents {

  private final Discourse discourse;

  /// What each word that hangs on a mention stands for.
  private final Map<Span, Span> links = new HashMap<>();

  Antecedents(Discourse discourse, List<MentionLink> links) {
    this.discourse = discourse;
    for (MentionLink link : links) {
      Span of = link.of();
      if (of != null) {
        this.links.put(link.mention(), of);
      }
    }
  }

  /// Whether whom the word means can be asked.
  static boolean isPronoun(String lower) {
    return switch (Pronouns.meant(lower)) {
      case MALE, FEMALE, SEVERAL -> true;
      case OTHER, NOBODY -> false;
    };
  }

  /// Whom the pronoun means.
  ///
  /// @param lower the pronoun in lower case, which stands at `word`
  @Nullable Figure meant(String lower, Span word) {
    Figure figure = figure(word);
    return figure == null
        ? null
        : switch (Pronouns.meant(lower)) {
          case MALE -> person(figure, Gender.MALE);
          case FEMALE -> person(figure, Gender.FEMALE);
          case SEVERAL -> figure.kind == Kind.GROUP || figure.kind == Kind.BODY ? figure : null;
          case OTHER, NOBODY -> null;
        };
  }

  /// The first of the chain of links that is known; each stands before the one that it leads to.
  private @Nullable Figure figure(Span word) {
    for (Span at = links.get(word); at != null; at = links.get(at)) {
      Figure figure = discourse.at(at);
      if (figure != null) {
        return figure;
      }
    }
    return null;
  }

  private static @Nullable Figure person(Figure figure, Gender gender) {
    if (figure.kind != Kind.PERSON || !figure.mayBe(gender)) {
      return null;
    }
    figure.learn(gender);
    return figure;
  }
}
