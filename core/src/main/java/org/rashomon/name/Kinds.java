package org.rashomon.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.annotate.PartOfSpeech;
import org.rashomon.name.Entity.Kind;

/// Judges what each name of an account is, from the tables and from what stands around it anywhere
/// in the account.
final class Kinds {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "from", "outside", "across", "throughout", "around", "inside");

  /// What speaks for each kind, summed over the places where a name stands.
  private static final class Votes {
    int person;
    int body;
    int place;
  }

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Offices offices;
  private final Map<String, Votes> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  Kinds(Offices offices, List<NamePhrase> phrases) {
    this.offices = offices;
    for (NamePhrase phrase : phrases) {
      vote(phrase, votes.computeIfAbsent(phrase.text(), text -> new Votes()));
    }
    for (NamePhrase phrase : phrases) {
      if (!phrase.isOneWord() && of(phrase.text()) == Kind.PERSON) {
        surnames.add(phrase.asPerson().surname());
      }
    }
  }

  /// `null` where nothing tells.
  @Nullable Kind of(String name) {
    Kind known = known(name);
    if (known != null) {
      return known;
    }
    if (surnames.contains(name)) {
      return Kind.PERSON;
    }
    Votes counted = votes.get(name);
    if (counted == null) {
      return null;
    }
    if (counted.person > 0 && counted.person >= counted.body && counted.person >= counted.place) {
      return Kind.PERSON;
    }
    if (counted.body > 0 && counted.body >= counted.place) {
      return Kind.BODY;
    }
    return counted.place > 0 ? Kind.PLACE : null;
  }

  private @Nullable Kind known(String name) {
    if (lexicon.isBody(name)) {
      return Kind.BODY;
    }
    if (Countries.named(name) != null || Countries.ofSeat(name) != null || lexicon.isPlace(name)) {
      return Kind.PLACE;
    }
    return null;
  }

  private void vote(NamePhrase phrase, Votes into) {
    Line line = phrase.line();
    Range range = phrase.range();
    String lastWord = line.word(range.to() - 1);
    String firstWord = line.word(range.from());
    String before = line.lower(range.from() - 1);
    if (shape(phrase, firstWord, lastWord, into)) {
      return;
    }
    boolean ofPerson = lexicon.isPersons(line.lower(range.to()));
    boolean article = before.equals("the") && !ofPerson;
    into.person += ofPerson ? 3 : 0;
    if (phrase.office() != null || phrase.honorific() != null) {
      into.person += 6;
    }
    if (!article && lexicon.firstName(firstWord) != null) {
      into.person += phrase.isOneWord() ? 1 : 5;
    }
    if (!phrase.isOneWord() && lexicon.isFamilyNameFirst(firstWord) && !article) {
      into.person += 3;
    }
    if (offices.after(line, range.to()) != null
        || (line.word(range.to()).equals(",") && isAge(line, range.to() + 1))) {
      into.person += 4;
    }
    if (!article && lexicon.isPersonVerb(verbAfter(line, range.to()))) {
      into.person += 2;
    }
    if (!article && lexicon.isPersonVerb(before)) {
      into.person += 1;
    }
    if (LOCATIVE.contains(before) && phrase.office() == null) {
      into.place += 1;
    }
    if (article) {
      into.body += 1;
    }
    if (!article && !phrase.isOneWord() && allNames(line, range)) {
      into.person += 1;
    }
  }

  /// What the name's own words say; nothing else is asked then.
  private boolean shape(NamePhrase phrase, String firstWord, String lastWord, Votes into) {
    boolean several = !phrase.isOneWord();
    String text = phrase.text();
    int of = Math.max(text.indexOf(" of "), text.indexOf(" for "));
    String beforeOf = of < 0 ? "" : text.substring(text.lastIndexOf(' ', of - 1) + 1, of);
    if (several && (lexicon.isBodyWord(lastWord) || lexicon.isBodyWord(beforeOf))) {
      into.body += 8;
      return true;
    }
    if (several
        && (lexicon.isPlaceWord(lastWord)
            || lexicon.isPlaceWord(beforeOf)
            || lexicon.beginsPlace(firstWord))) {
      into.place += 8;
      return true;
    }
    if (Chunker.isAcronym(firstWord) && phrase.isOneWord() && phrase.office() == null) {
      into.body += 4;
      return true;
    }
    return false;
  }

  private static boolean isAge(Line line, int i) {
    String mark = line.word(i + 1);
    return line.is(i, PartOfSpeech.NUM) && (mark.equals(",") || mark.equals("."));
  }

  private static boolean allNames(Line line, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!line.is(i, PartOfSpeech.PROPN) && !line.word(i).equals("-")) {
        return false;
      }
    }
    return true;
  }

  /// The verb of which a name that ends before token `i` is the subject, adverbs passed over.
  private static String verbAfter(Line line, int i) {
    int at = i;
    while (line.is(at, PartOfSpeech.ADV) || line.lower(at).equals("also")) {
      at++;
    }
    return line.lower(at);
  }
}
