package org.rashomon.account.name;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.word.Pronouns;

/// Finds whom `he`, `her` and `they` mean: the one who stands out most in the last sentences, after
/// Lappin and Leass (1994); nobody where two stand out alike.
final class PronounResolver {

  /// How many sentences back a pronoun reaches.
  private static final int REACH = 4;

  /// What a mention weighs in its own sentence; half as much in each sentence further back.
  private static final double SUBJECT = 18;

  private static final double OTHER = 9;
  private static final double OWNER = 7;

  /// How much of the best one's weight the second best may have.
  private static final double RIVAL = 0.8;

  private final Discourse discourse;

  PronounResolver(Discourse discourse) {
    this.discourse = discourse;
  }

  /// Whether whom the word means can be asked.
  static boolean isPronoun(String lower) {
    return switch (Pronouns.meant(lower)) {
      case MALE, FEMALE, SEVERAL -> true;
      case OTHER, NOBODY -> false;
    };
  }

  /// Whom the pronoun at token `i` of this sentence means.
  @Nullable Figure meant(int i) {
    return switch (Pronouns.meant(discourse.line(0).lower(i))) {
      case MALE -> person(i, Gender.MALE);
      case FEMALE -> person(i, Gender.FEMALE);
      case SEVERAL -> group(i);
      case OTHER, NOBODY -> null;
    };
  }

  private @Nullable Figure person(int i, Gender gender) {
    NamingLine line = discourse.line(0);
    Figure ahead = ahead(line, i, gender);
    if (ahead != null) {
      return ahead;
    }
    Map<Figure, Double> weights = weights(i, gender);
    Figure best = null;
    double most = 0;
    double second = 0;
    for (Map.Entry<Figure, Double> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    if (best == null || second > most * RIVAL || isOneOfPair(best, i, gender)) {
      return null;
    }
    if (best.gender == Gender.UNKNOWN && second < most / 2) {
      best.gender = gender;
    }
    return best;
  }

  /// Whether the sentence before has a pair that holds the figure and somebody else whom the
  /// pronoun fits, and this one hasn't set them apart.
  private boolean isOneOfPair(Figure best, int i, Gender gender) {
    int offset = discourse.line(0).at(i).span().start();
    for (Reference mention : discourse.mentions(0)) {
      if (mention.figure() == best && mention.span().end() <= offset) {
        return false;
      }
    }
    for (Reference mention : discourse.mentions(1)) {
      Figure pair = mention.figure();
      if (pair.members.contains(best)
          && pair.members.stream().filter(member -> fits(member, gender)).count() > 1) {
        return true;
      }
    }
    return false;
  }

  private Map<Figure, Double> weights(int i, Gender gender) {
    int offset = discourse.line(0).at(i).span().start();
    Figure excluded = objectOf(i);
    Map<Figure, Double> weights = new LinkedHashMap<>();
    double share = 1;
    for (int back = 0; back <= REACH; back++) {
      for (Reference mention : discourse.mentions(back)) {
        Figure figure = mention.figure();
        if (mention.span().end() <= offset && fits(figure, gender) && figure != excluded) {
          weights.merge(figure, share * weight(discourse.line(back), mention), Double::sum);
        }
      }
      share /= 2;
    }
    return weights;
  }

  private static double weight(NamingLine line, Reference mention) {
    double weight =
        switch (Discourse.part(line, mention)) {
          case SUBJECT -> SUBJECT;
          case OTHER -> OTHER;
          case OWNER -> OWNER;
        };
    return mention.figure().gender == Gender.UNKNOWN ? weight * 0.7 : weight;
  }

  private static boolean fits(Figure figure, Gender gender) {
    return figure.kind == Kind.PERSON && figure.mayBe(gender);
  }

  /// Whom `him` can't be: the subject of its own clause.
  private @Nullable Figure objectOf(int i) {
    NamingLine line = discourse.line(0);
    String lower = line.lower(i);
    boolean object =
        lower.equals("him")
            || (lower.equals("her")
                && !line.is(i + 1, PartOfSpeech.NOUN)
                && !line.is(i + 1, PartOfSpeech.ADJ)
                && !line.is(i + 1, PartOfSpeech.PROPN));
    if (!object) {
      return null;
    }
    Figure subject = null;
    for (Reference mention : discourse.mentions(0)) {
      int to = line.tokenFrom(mention.span().end());
      if (to <= i
          && Discourse.part(line, mention) == Discourse.Part.SUBJECT
          && isOneClause(line, to, i)) {
        subject = mention.figure();
      }
    }
    return subject;
  }

  private static boolean isOneClause(NamingLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, PartOfSpeech.SCONJ)
          || line.is(i, PartOfSpeech.CCONJ)
          || line.word(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /// `After his speech, Varga left`: the subject that follows the comma, where the sentence names
  /// nobody before.
  private @Nullable Figure ahead(NamingLine line, int i, Gender gender) {
    int first = line.firstWord();
    boolean leads = line.is(first, PartOfSpeech.ADP) || line.is(first, PartOfSpeech.SCONJ);
    if (!leads || i > first + 12 || !line.lower(i).equals(gender == Gender.MALE ? "his" : "her")) {
      return null;
    }
    for (Reference mention : discourse.mentions(0)) {
      boolean before = mention.span().end() <= line.at(i).span().start();
      if (mention.figure().kind == Kind.PERSON && before) {
        return null;
      }
      if (!before
          && fits(mention.figure(), gender)
          && Discourse.part(line, mention) == Discourse.Part.SUBJECT) {
        return mention.figure();
      }
    }
    return null;
  }

  /// A group that this sentence, before the pronoun, or the one before names as its subject.
  private @Nullable Figure group(int i) {
    int offset = discourse.line(0).at(i).span().start();
    for (int back = 0; back <= 1; back++) {
      for (Reference mention : discourse.mentions(back)) {
        if (mention.figure().kind == Kind.GROUP
            && mention.span().end() <= offset
            && Discourse.part(discourse.line(back), mention) == Discourse.Part.SUBJECT) {
          return mention.figure();
        }
      }
    }
    return null;
  }
}
