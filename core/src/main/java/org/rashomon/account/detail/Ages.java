package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Token;

/// Reads how old those are whom a sentence names: `Ann Lee, 34,`, `34-year-old Ann Lee`, `Ann Lee,
/// aged 34`.
final class Ages {

  private static final int OLDEST = 115;
  private static final Set<String> OPENERS = Set.of(",", "(");
  private static final Set<String> CLOSERS = Set.of(",", ")", ".", ";");
  private static final Set<String> AGED = Set.of("age", "aged");

  private Ages() {}

  /// By place; the subject is the name, which the span holds.
  static List<Quantity> in(SentenceWords words, Named named) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int years = years(words.at(i));
      if (years >= 0) {
        age(words, i, named).ifPresent(span -> found.add(span.quantity(words, years)));
      }
    }
    return found;
  }

  private record NamedAge(int from, int to, String name) {

    Quantity quantity(SentenceWords words, int years) {
      // somebody of 34 may be 35 by the time of the next account
      return new Quantity(
          Quantity.Kind.AGE,
          words.span(from, to),
          Interval.between(years, years + 1),
          "year",
          name,
          null,
          "");
    }
  }

  private static Optional<NamedAge> age(SentenceWords words, int at, Named named) {
    int opener = AGED.contains(words.at(at - 1).lower()) ? at - 2 : at - 1;
    boolean behind =
        OPENERS.contains(words.at(opener).lower())
            && CLOSERS.contains(words.at(at + 1).lower())
            && years(words.at(at + 2)) < 0;
    if (behind) {
      Entity person = person(words, opener - 1, named);
      int from = person == null ? -1 : first(words, opener - 1, named);
      return person == null || from < 0
          ? Optional.empty()
          : Optional.of(new NamedAge(from, at + 1, person.name()));
    }
    boolean old =
        words.at(at + 1).isDash()
            && words.at(at + 2).is("year")
            && words.at(at + 3).isDash()
            && words.at(at + 4).is("old");
    Entity person = old ? person(words, at + 5, named) : null;
    return person == null
        ? Optional.empty()
        : Optional.of(new NamedAge(at, last(words, at + 5, named), person.name()));
  }

  private static @Nullable Mention name(SentenceWords words, int at, Named named) {
    return at < 0 || at >= words.size()
        ? null
        : named
            .at(words.at(at).span())
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .orElse(null);
  }

  private static @Nullable Entity person(SentenceWords words, int at, Named named) {
    Mention mention = name(words, at, named);
    Entity entity = mention == null ? null : named.entity(mention);
    return entity != null && entity.kind() == Entity.Kind.PERSON ? entity : null;
  }

  private static int first(SentenceWords words, int at, Named named) {
    Mention mention = name(words, at, named);
    int from = at;
    while (from > 0 && mention != null && mention.span().covers(words.at(from - 1).span())) {
      from--;
    }
    return from;
  }

  private static int last(SentenceWords words, int at, Named named) {
    Mention mention = name(words, at, named);
    int to = at;
    while (to < words.size() && mention != null && mention.span().covers(words.at(to).span())) {
      to++;
    }
    return to;
  }

  private static int years(Token word) {
    String figure = word.text();
    boolean whole = figure.length() <= 3 && figure.chars().allMatch(Character::isDigit);
    int years = whole ? Integer.parseInt(figure) : -1;
    return years > 0 && years <= OLDEST ? years : -1;
  }
}
