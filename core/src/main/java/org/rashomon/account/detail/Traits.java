package org.rashomon.account.detail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;

/// What an account tells of a person that tells them from others.
///
/// @param names words of the name; empty where there is none
/// @param age in years; -1 where it isn't given
/// @param sex `f`, `m`, or empty
/// @param side `attacker`, `officer`, or empty
record Traits(Set<String> names, int age, String sex, String side) {

  private static final Set<String> MALE = Set.of("man", "boy");
  private static final Set<String> FEMALE = Set.of("woman", "girl");
  static final Set<String> ATTACKERS =
      Set.of("gunman", "attacker", "suspect", "shooter", "killer", "assailant");
  private static final Set<String> OFFICERS = Set.of("officer", "deputy", "trooper");
  private static final Set<String> HE = Set.of("he", "him", "himself", "his");
  private static final Set<String> SHE = Set.of("she", "her", "herself");

  /// How many words behind somebody may stand that he killed himself.
  private static final int NEAR = 7;

  /// The oldest that a person becomes.
  private static final int OLDEST = 115;

  Traits {
    names = Set.copyOf(names);
  }

  static Traits of(Toll toll, PeoplePhrase phrase, Named named) {
    SentenceWords words = toll.words();
    Set<String> names = new HashSet<>();
    String sex = sex(words, phrase);
    if (phrase.form() != PeoplePhrase.Form.ONE) {
      Entity entity =
          named
              .at(words.at(phrase.from()).span())
              .map(named::entity)
              .filter(found -> found.kind() == Entity.Kind.PERSON)
              .orElse(null);
      if (entity != null) {
        for (String word : entity.name().split(" ", -1)) {
          names.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    if (phrase.form() == PeoplePhrase.Form.NAMED) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        if (words.at(i).pos() == PartOfSpeech.PROPN) {
          names.add(words.at(i).lower());
        }
      }
    }
    return new Traits(names, age(words, phrase), sex, side(words, phrase));
  }

  /// Whether both may be of one person. Symmetric.
  boolean fits(Traits other) {
    boolean ages = age < 0 || other.age < 0 || age == other.age;
    boolean sexes = sex.isEmpty() || other.sex.isEmpty() || sex.equals(other.sex);
    boolean sides = side.isEmpty() || other.side.isEmpty() || side.equals(other.side);
    boolean unnamed = names.isEmpty() || other.names.isEmpty();
    return ages && sexes && sides && (unnamed || names.stream().anyMatch(other.names::contains));
  }

  /// Whether more than a name tells the two apart. Symmetric.
  boolean differs(Traits other) {
    return !unnamed().fits(other.unnamed());
  }

  /// Whether both tell the same name or age. Symmetric.
  boolean shares(Traits other) {
    return (age >= 0 && age == other.age) || names.stream().anyMatch(other.names::contains);
  }

  Traits unnamed() {
    return new Traits(Set.of(), age, sex, side);
  }

  /// These, with what they leave out taken from the other.
  Traits with(Traits other) {
    Set<String> both = new HashSet<>(names);
    both.addAll(other.names);
    return new Traits(
        both,
        age < 0 ? other.age : age,
        sex.isEmpty() ? other.sex : sex,
        side.isEmpty() ? other.side : side);
  }

  private static String sex(SentenceWords words, PeoplePhrase phrase) {
    String first = words.at(phrase.from()).lower();
    if (MALE.contains(phrase.unit())
        || (phrase.form() == PeoplePhrase.Form.PRONOUN && HE.contains(first))) {
      return "m";
    }
    boolean she = phrase.form() == PeoplePhrase.Form.PRONOUN && SHE.contains(first);
    return FEMALE.contains(phrase.unit()) || she ? "f" : "";
  }

  private static String side(SentenceWords words, PeoplePhrase phrase) {
    boolean reflexive = words.at(phrase.to() - 1).lower().endsWith("self");
    if (reflexive || killsHimself(words, phrase) || ATTACKERS.contains(phrase.unit())) {
      return "attacker";
    }
    return OFFICERS.contains(phrase.unit()) ? "officer" : "";
  }

  /// `The man took his own life`, `a gunman shot himself`.
  private static boolean killsHimself(SentenceWords words, PeoplePhrase phrase) {
    for (int i = phrase.to(); i < phrase.to() + NEAR; i++) {
      Token word = words.at(i);
      boolean own = words.at(i + 1).is("own") && words.at(i + 2).is("life");
      if (word.is("himself")
          || word.is("herself")
          || (own && TollWords.SELVES.contains(word.lower()))) {
        return true;
      }
      if (word.isMark() || word.is("and")) {
        return false;
      }
    }
    return false;
  }

  /// From `a 34-year-old man` and `Ann Lee, 34,`.
  private static int age(SentenceWords words, PeoplePhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Token word = words.at(i);
      boolean whole = word.startsWithDigit() && word.text().chars().allMatch(Character::isDigit);
      if (whole && word.text().length() <= 3) {
        boolean years = words.at(i + 1).isDash() || words.at(i + 1).lower().startsWith("y");
        boolean behindName = words.at(i - 1).is(",") || words.at(i - 1).is("age");
        int age = Integer.parseInt(word.text());
        boolean months = words.at(i + 1).is("month") || words.at(i + 2).is("month");
        if ((years || behindName || months) && age <= OLDEST) {
          return months ? age / 12 : age;
        }
      }
    }
    return -1;
  }
}
