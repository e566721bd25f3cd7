package org.rashomon.account.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.tag.Tagged;
import org.rashomon.account.tag.TaggedName;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;

/// Judges what each name of an account is, from the tables and from what stands around it anywhere
/// in the account.
final class Kinds {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "from", "outside", "across", "throughout", "around", "inside");

  /// What the tagger's word counts, for a kind or for none, against the rules' points: more than
  /// any of them but what is certain.
  private static final int TAGGED = 12;

  /// What it counts where it takes a part of the name, or more than it, for one.
  private static final int PARTLY_TAGGED = 4;

  /// What it counts that only a person's name can stand there: by a title, or what only people
  /// have.
  private static final int CERTAIN = 18;

  /// What speaks for each kind, summed over the places where a name stands.
  private static final class Votes {
    int person;
    int body;
    int place;

    /// What speaks for none of them.
    int none;

    /// What of all this is the tagger's.
    int tagged;

    /// Whether nothing speaks for the name but that the tagger takes it for one, once, or parts of
    /// it a few times.
    boolean isOnlyTagged() {
      return 0 < tagged && tagged <= TAGGED && person + body + place == tagged;
    }
  }

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Offices offices;
  private final Map<String, Votes> votes = new HashMap<>();

  /// Surnames and first names of those whom the account names in full.
  private final Set<String> partsOfPeople = new HashSet<>();

  private final Set<String> storms = new HashSet<>();

  /// What the tagger takes for names, by where they begin.
  private final TreeMap<Integer, TaggedName> tagged = new TreeMap<>();

  private final boolean wasRead;

  Kinds(Offices offices, List<NamePhrase> phrases, Tagged tagged) {
    this.offices = offices;
    wasRead = tagged.wasRead();
    tagged.names().forEach(name -> this.tagged.put(name.span().start(), name));
    for (NamePhrase phrase : phrases) {
      storm(phrase);
      vote(phrase, votes.computeIfAbsent(phrase.text(), text -> new Votes()));
    }
    for (NamePhrase phrase : phrases) {
      if (!phrase.isOneWord() && of(phrase.text()) == Kind.PERSON) {
        partsOfPeople.add(phrase.asPerson().surname());
        partsOfPeople.add(phrase.asPerson().first());
      }
    }
  }

  /// `null` where nothing tells. What the tagger takes for a body once, and nothing else speaks
  /// for, is as often a product, a form or a word in capitals.
  @Nullable Kind of(String name) {
    Kind known = known(name);
    if (known != null) {
      return known;
    }
    if (storms.contains(name) || isParty(name)) {
      return null;
    }
    if (partsOfPeople.contains(name)) {
      return Kind.PERSON;
    }
    Votes counted = votes.get(name);
    if (counted == null) {
      return null;
    }
    int most = Math.max(counted.person, Math.max(counted.body, counted.place));
    if (most <= counted.none) {
      return null;
    }
    if (counted.person > 1 && counted.person >= counted.body && counted.person >= counted.place) {
      return Kind.PERSON;
    }
    if (counted.body > 0 && counted.body >= counted.place) {
      return counted.isOnlyTagged() ? null : Kind.BODY;
    }
    return counted.place > 0 ? Kind.PLACE : null;
  }

  /// `R-Oldgate` after a politician's name: party and place.
  private static boolean isParty(String name) {
    return name.length() > 2
        && "RDI".indexOf(name.charAt(0)) >= 0
        && name.charAt(1) == '-'
        && Character.isUpperCase(name.charAt(2));
  }

  /// What the tables say it is.
  @Nullable Kind known(String name) {
    if (lexicon.isBody(name)) {
      return Kind.BODY;
    }
    if (Countries.named(name) != null || Countries.ofSeat(name) != null || lexicon.isPlace(name)) {
      return Kind.PLACE;
    }
    return null;
  }

  /// `Hurricane Varga`, and `Varga` elsewhere.
  private void storm(NamePhrase phrase) {
    Line line = phrase.line();
    int to = phrase.range().to();
    for (int i = phrase.range().from(); i < to; i++) {
      if (lexicon.isStorm(line.word(i - 1))) {
        storms.add(phrase.text());
        storms.add(line.words(i, to));
      }
    }
  }

  private void vote(NamePhrase phrase, Votes into) {
    Line line = phrase.line();
    Range range = phrase.range();
    String lastWord = line.word(range.to() - 1);
    String firstWord = line.word(range.from());
    String before = line.lower(range.from() - 1);
    tagged(phrase, into);
    if (shape(phrase, firstWord, lastWord, into)) {
      return;
    }
    boolean ofPerson = lexicon.isPersons(line.lower(range.to()));
    boolean article = before.equals("the") && !ofPerson;
    if (phrase.isTitled()) {
      into.person += CERTAIN;
    }
    into.person += ofPerson ? CERTAIN : 0;
    into.person += isOwner(line, range.to()) ? 4 : 0;
    boolean modifies = phrase.isOneWord() && line.is(range.to(), PartOfSpeech.NOUN);
    into.body += article ? (modifies ? 1 : 2) : 0;
    into.place += LOCATIVE.contains(before) && phrase.office() == null ? 2 : 0;
    into.body += before.equals("at") ? 2 : 0;
    into.body += belongings(line, range);
    if (!article) {
      into.person += nameLikeness(phrase, firstWord, lastWord) + deeds(line, range);
    }
  }

  /// `Varga's presidency`
  private boolean isOwner(Line line, int to) {
    return line.lower(to).equals("'s") && lexicon.isPersons(line.lower(to + 1));
  }

  private void tagged(NamePhrase phrase, Votes into) {
    Map.Entry<Integer, TaggedName> at = tagged.floorEntry(phrase.span().end() - 1);
    if (at != null && at.getValue().span().overlaps(phrase.span())) {
      int points = at.getValue().span().equals(phrase.span()) ? TAGGED : PARTLY_TAGGED;
      into.tagged += points;
      switch (at.getValue().kind()) {
        case PERSON ->
            into.person +=
                beginsOnly(phrase, at.getValue().span()) || endsAsBody(phrase) ? 0 : points;
        case BODY -> into.body += points;
        case PLACE -> into.place += points;
      }
    } else if (wasRead) {
      into.none += TAGGED;
    }
  }

  /// `Oldgate` of `Oldgate donor Tarn Varga` is no person, whatever the whole is.
  private static boolean beginsOnly(NamePhrase phrase, Span name) {
    return phrase.isOneWord()
        && phrase.span().end() < name.end()
        && !TaggedRanges.isBetweenPeople(phrase.line().lower(phrase.range().to()));
  }

  /// `Oldgate Administration` is no person, though the tagger may think of whose it is.
  private boolean endsAsBody(NamePhrase phrase) {
    return !phrase.isOneWord() && lexicon.isBodyWord(phrase.line().word(phrase.range().to() - 1));
  }

  /// How much what is said to be the name's is what bodies have.
  private int belongings(Line line, Range range) {
    int next = line.lower(range.to()).equals("'s") ? range.to() + 1 : range.to();
    int of = range.from() - (line.lower(range.from() - 1).equals("the") ? 2 : 1);
    boolean after = lexicon.isOfBodies(line.lower(next));
    boolean before =
        (line.lower(of).equals("of") || line.lower(of).equals("for"))
            && lexicon.isOfBodies(line.lower(of - 1));
    return (after || before ? 3 : 0) + (isNeuter(line, range.to()) ? 2 : 0);
  }

  /// Whether `it` or `its` comes within a few words, or `, which`.
  private static boolean isNeuter(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 8); i++) {
      String lower = line.lower(i);
      if (lower.equals("its") || (i == from + 1 && lower.equals("which"))) {
        return true;
      }
      if (line.is(i, PartOfSpeech.PROPN)) {
        return false;
      }
    }
    return false;
  }

  /// How much the words look like a person's name.
  private int nameLikeness(NamePhrase phrase, String firstWord, String lastWord) {
    boolean several = !phrase.isOneWord();
    int points = 0;
    if (lexicon.firstName(firstWord) != null) {
      points += several ? 5 : 2;
    }
    if (several && (lexicon.isFamilyNameFirst(firstWord) || lexicon.isSurname(lastWord))) {
      points += 3;
    }
    if (several && hasInitial(phrase.text())) {
      points += 3;
    }
    return points + (several && allNames(phrase.line(), phrase.range()) ? 1 : 0);
  }

  /// `Tarn J. Oldgate`
  private static boolean hasInitial(String name) {
    int period = name.indexOf('.');
    return period > 1
        && period + 2 < name.length()
        && name.charAt(period + 1) == ' '
        && Character.isUpperCase(name.charAt(period - 1))
        && (period == 1 || name.charAt(period - 2) == ' ');
  }

  /// How much what the name does here is what people do.
  private int deeds(Line line, Range range) {
    int points = 0;
    if (offices.after(line, range.to()) != null
        || (line.word(range.to()).equals(",") && isAge(line, range.to() + 1))) {
      points += 4;
    }
    int verb = verbAfter(line, range.to());
    if (lexicon.isPersonVerb(line.lower(verb))) {
      points += 2;
    } else if (line.is(verb, PartOfSpeech.VERB) || line.is(verb, PartOfSpeech.AUX)) {
      points += 1;
    }
    if (lexicon.isPersonVerb(line.lower(range.from() - 1))) {
      points += 1;
    }
    if (line.lower(range.to()).equals("'s") || line.lower(range.to()).equals("'")) {
      points += 1;
    }
    points += isPersonal(line, range.to()) ? 1 : 0;
    if (line.lower(range.to()).equals("who")
        || (line.word(range.to()).equals(",") && line.lower(range.to() + 1).equals("who"))) {
      points += 3;
    }
    return points;
  }

  /// Whether `his` or `she` comes before another name does.
  private static boolean isPersonal(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 8); i++) {
      switch (line.lower(i)) {
        case "he", "she", "his", "her", "him", "himself", "herself" -> {
          return true;
        }
        default -> {
          if (line.is(i, PartOfSpeech.PROPN)) {
            return false;
          }
        }
      }
    }
    return false;
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
      into.place += lexicon.beginsPlace(firstWord) ? 4 : 8;
      return true;
    }
    if (Possessives.isPlace(text) || Regions.isAbbreviation(text)) {
      into.place += 8;
      return true;
    }
    if (phrase.isOneWord() && Chunker.isAcronym(firstWord) && phrase.honorific() == null) {
      into.body += acronym(phrase);
      return true;
    }
    return false;
  }

  /// An acronym is a body where it acts or is acted with; else it can be anything: `15 IQ points`.
  private static int acronym(NamePhrase phrase) {
    Line line = phrase.line();
    int from = phrase.range().from();
    int to = phrase.range().to();
    if (phrase.text().chars().anyMatch(Character::isDigit)
        || TaggedRanges.isNumeral(phrase.text())
        || line.is(from - 1, PartOfSpeech.NUM)
        || line.word(to).equals("-")) {
      return 0;
    }
    int verb = verbAfter(line, to);
    boolean acts = line.is(verb, PartOfSpeech.VERB) || line.is(verb, PartOfSpeech.AUX);
    boolean related = line.lower(from - 1).equals("the") || line.is(from - 1, PartOfSpeech.ADP);
    boolean bracketed = line.word(from - 1).equals("(") && line.word(to).equals(")");
    return (acts ? 2 : 0)
        + (related ? 2 : 0)
        + (bracketed ? 2 : 0)
        + (line.lower(to).equals("'s") ? 2 : 0);
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

  /// Where the verb stands of which a name that ends before token `i` is the subject, adverbs
  /// passed over.
  private static int verbAfter(Line line, int i) {
    int at = i;
    while (line.is(at, PartOfSpeech.ADV) || line.lower(at).equals("also")) {
      at++;
    }
    return at;
  }
}
