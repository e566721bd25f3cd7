package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Named;

/// The persons whom an account tells of one by one, and what befell each.
///
/// A mention goes to the last person whom nothing in it tells apart: another name, age or sex, the
/// other side of the attack, or the word "another". Where nothing says so, two are taken for one,
/// so there are at least as many persons as are found.
final class Persons {

  private static final Set<String> FATES =
      Set.of("killed", "injured", "hospitalised", "shot", "stabbed");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final String KILLED = "killed";

  /// One person.
  private static final class Person {
    private Traits traits;
    private final Set<String> fates = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    private final boolean another;

    private Person(Traits traits, boolean another) {
      this.traits = traits;
      this.another = another;
    }

    private boolean dead() {
      return fates.contains(KILLED);
    }
  }

  /// Where a person is mentioned.
  record Place(Toll toll, PeoplePhrase phrase) {}

  private final Named named;
  private final List<Person> all = new ArrayList<>();

  Persons(List<Toll> tolls, Named named) {
    this.named = named;
    tolls.stream()
        .filter(toll -> FATES.contains(toll.subject()) && !toll.nobody())
        .sorted(Comparator.comparingInt(toll -> toll.words().span(toll.from(), toll.to()).start()))
        .forEach(this::read);
  }

  /// The first passage that says of each of the dead that he or she died.
  List<Place> dead() {
    return all.stream().filter(Person::dead).map(Persons::death).toList();
  }

  /// The same of attackers only.
  List<Place> deadAttackers() {
    return all.stream()
        .filter(person -> person.dead() && person.traits.side().equals("attacker"))
        .map(Persons::death)
        .toList();
  }

  private static Place death(Person person) {
    return person.places.stream()
        .filter(place -> place.toll().subject().equals(KILLED))
        .findFirst()
        .orElseThrow();
  }

  /// The first mention of each person who was hurt and is none of the dead.
  List<Place> hurt() {
    List<Person> died = all.stream().filter(Person::dead).toList();
    return all.stream()
        .filter(person -> !person.dead())
        .filter(person ->
            person.another || died.stream().allMatch(other -> other.traits.differs(person.traits)))
        .map(person -> person.places.getFirst())
        .toList();
  }

  /// The passages that say that the person mentioned there died; none where nothing says so.
  List<Place> deaths(Toll toll, PeoplePhrase phrase) {
    Place there = new Place(toll, phrase);
    return all.stream()
        .filter(person -> person.places.contains(there))
        .flatMap(person -> person.places.stream())
        .filter(place -> place.toll().subject().equals(KILLED))
        .toList();
  }

  private void read(Toll toll) {
    List<Person> here = new ArrayList<>();
    for (PeoplePhrase phrase : toll.people()) {
      boolean single =
          switch (phrase.form()) {
            case ONE, NAMED, PRONOUN -> phrase.share() != PeoplePhrase.Share.PART;
            case NUMBERED, MANY, NOBODY -> false;
          };
      if (single) {
        Traits traits = Traits.of(toll, phrase, named);
        Person person = find(traits, toll.words(), phrase, here);
        if (person != null) {
          here.add(person);
          person.traits =
              person.traits.with(
                  phrase.form() == PeoplePhrase.Form.PRONOUN ? traits.unnamed() : traits);
          person.fates.add(toll.subject());
          person.places.add(new Place(toll, phrase));
          all.remove(person);
          all.add(person);
        }
      }
    }
  }

  private @Nullable Person find(
      Traits read, SentenceWords words, PeoplePhrase phrase, List<Person> here) {
    boolean another = phrase.share() == PeoplePhrase.Share.OTHERS;
    boolean known = all.stream().anyMatch(person -> person.traits.shares(read));
    // whom a pronoun means is a guess, which tells nobody apart
    Traits traits = known || phrase.form() != PeoplePhrase.Form.PRONOUN ? read : read.unnamed();
    Person last = null;
    for (Person person : all) {
      if (!here.contains(person) && person.traits.fits(traits)) {
        boolean named = last != null && last.traits.shares(traits) && !person.traits.shares(traits);
        last = named ? last : person;
      }
    }
    if (another && last != null && Objects.equals(last, all.getLast())) {
      last =
          all.subList(0, all.size() - 1).stream()
              .filter(person -> !here.contains(person) && person.traits.shares(traits))
              .findFirst()
              .orElse(null);
    }
    boolean told =
        introduces(words, phrase) || traits.age() >= 0 || !traits.side().isEmpty() || all.isEmpty();
    return last == null && told ? new Person(traits, another && !all.isEmpty()) : last;
  }

  /// Whether the words may be the first for somebody: `a man`, `his wife`, `Ann Lee`, `himself`,
  /// but not `the man`, `she`.
  private static boolean introduces(SentenceWords words, PeoplePhrase phrase) {
    String first = words.at(phrase.from()).lower();
    return switch (phrase.form()) {
      case NAMED -> true;
      case ONE -> phrase.share() == PeoplePhrase.Share.OTHERS || !DEFINITE.contains(first);
      case PRONOUN -> first.endsWith("self");
      case NUMBERED, MANY, NOBODY -> false;
    };
  }
}
