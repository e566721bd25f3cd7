package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.word.Countries;

/// Everybody and everything that one account names, by the names and offices under which they are
/// known so far.
final class Cast {

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final References references;
  private final Map<String, Set<Figure>> byOffice = new HashMap<>();
  private final Map<String, Figure> others = new HashMap<>();
  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> byFirstName = new HashMap<>();

  /// States that the account calls by a name of theirs, not only by their seat.
  private final Set<Figure> named = new HashSet<>();

  Cast(References references) {
    this.references = references;
  }

  /// The one whom the whole of a person's name means; somebody new where nobody known bears it.
  Figure person(NamePhrase phrase, Gender gender) {
    return phrase.isOneWord() ? oneWord(phrase, gender) : fullName(phrase);
  }

  private Figure fullName(NamePhrase phrase) {
    List<Figure> bearers = bearers(phrase);
    for (Figure figure : bearers) {
      if (sameFirst(figure.name, phrase.text())) {
        if (phrase.text().length() > figure.name.length()) {
          figure.name = phrase.text();
        }
        return figure;
      }
    }
    Figure figure = new Figure(Kind.PERSON, phrase.text());
    bearers.add(figure);
    byFirstName
        .computeIfAbsent(key(phrase.asPerson().first()), first -> new ArrayList<>())
        .add(figure);
    return figure;
  }

  private List<Figure> bearers(NamePhrase phrase) {
    return bySurname.computeIfAbsent(
        key(phrase.asPerson().surname()), surname -> new ArrayList<>());
  }

  /// Whether two names with one surname can be one person's: `Donald Varga`, `Donald J. Varga`, `D.
  /// Varga`.
  private static boolean sameFirst(String a, String b) {
    String first = key(PersonName.of(a).first());
    String other = key(PersonName.of(b).first());
    return first.isEmpty()
        || other.isEmpty()
        || first.equals(other)
        || (first.length() == 1 && other.startsWith(first))
        || (other.length() == 1 && first.startsWith(other));
  }

  private Figure oneWord(NamePhrase phrase, Gender gender) {
    Figure bearer = choose(bearers(phrase), gender);
    boolean canBeFirst =
        lexicon.firstName(phrase.text()) != null || WordList.FAMILY_NAMES_FIRST.has(phrase.text());
    if (bearer == null && canBeFirst) {
      bearer = choose(byFirstName.getOrDefault(key(phrase.text()), List.of()), gender);
    }
    if (bearer != null) {
      return bearer;
    }
    Figure figure = new Figure(Kind.PERSON, phrase.text());
    bearers(phrase).add(figure);
    return figure;
  }

  /// The one who can be meant; of several the one named last.
  private @Nullable Figure choose(List<Figure> bearers, Gender gender) {
    List<Figure> possible = bearers.stream().filter(figure -> figure.mayBe(gender)).toList();
    if (possible.size() <= 1) {
      return possible.isEmpty() ? null : possible.getFirst();
    }
    return references.last(possible);
  }

  /// The body or place that the name means.
  Figure other(NamePhrase phrase, Kind kind) {
    String country = Countries.named(phrase.text());
    if (country == null) {
      String seated = phrase.speaksForState() ? Countries.ofSeat(phrase.text()) : null;
      return seated != null
          ? state(seated)
          : others.computeIfAbsent(key(phrase.text()), text -> new Figure(kind, phrase.text()));
    }
    Figure state = state(country);
    if (phrase.text().length() > state.name.length() || !named.contains(state)) {
      state.name = phrase.text();
      named.add(state);
    }
    return state;
  }

  /// The state of that usual name.
  Figure state(String country) {
    return others.computeIfAbsent(country, name -> new Figure(Kind.PLACE, name));
  }

  private static String key(String name) {
    return name.replace(".", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  void give(Figure figure, HeldOffice office) {
    figure.offices.add(office);
    byOffice.computeIfAbsent(office.head(), head -> new LinkedHashSet<>()).add(figure);
  }

  /// Those with an office of that head, in the order in which the account gives it to them.
  Set<Figure> holders(String head) {
    return byOffice.getOrDefault(head, Set.of());
  }
}
