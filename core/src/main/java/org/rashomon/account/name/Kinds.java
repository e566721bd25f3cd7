package org.rashomon.account.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.name.KindVotes.Votes;
import org.rashomon.account.parse.Tagged;

/// Judges what each name of an account is, from the tables and from what speaks for it anywhere in
/// the account.
final class Kinds {

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Map<String, Votes> votes = new HashMap<>();

  /// Surnames and first names of those whom the account names in full.
  private final Set<String> partsOfPeople = new HashSet<>();

  private final Set<String> storms = new HashSet<>();

  Kinds(OfficeFinder offices, List<NamePhrase> phrases, Tagged tagged) {
    KindVotes counting = new KindVotes(offices, tagged);
    for (NamePhrase phrase : phrases) {
      storm(phrase);
      counting.count(phrase, votes.computeIfAbsent(phrase.text(), text -> new Votes()));
    }
    for (NamePhrase phrase : phrases) {
      if (!phrase.isOneWord() && of(phrase.text()) == Kind.PERSON) {
        partsOfPeople.add(phrase.asPerson().surname());
        partsOfPeople.add(phrase.asPerson().first());
      }
    }
  }

  /// `null` where it isn't known.
  @Nullable Kind of(String name) {
    Kind known = known(name);
    if (known != null) {
      return known;
    }
    if (storms.contains(name)) {
      return null;
    }
    if (partsOfPeople.contains(name)) {
      return Kind.PERSON;
    }
    Votes counted = votes.get(name);
    return counted == null ? null : counted.kind();
  }

  /// What the tables say it is.
  @Nullable Kind known(String name) {
    if (WordList.BODIES.has(name)) {
      return Kind.BODY;
    }
    return lexicon.isKnownPlace(name) ? Kind.PLACE : null;
  }

  /// `Hurricane Varga`, and `Varga` elsewhere.
  private void storm(NamePhrase phrase) {
    NamingLine line = phrase.line();
    int to = phrase.range().to();
    for (int i = phrase.range().from(); i < to; i++) {
      if (WordList.STORMS.has(line.word(i - 1))) {
        storms.add(phrase.text());
        storms.add(line.words(i, to));
      }
    }
  }
}
