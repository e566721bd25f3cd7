package org.rashomon.account.name;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Tagged;
import org.rashomon.account.parse.TaggedName;
import org.rashomon.account.parse.TokenRange;

/// Counts what speaks for a name being a person's, a body's or a place's: what the tagger takes it
/// for, its own words, and the words around it.
final class KindVotes {

  /// What the tagger's word counts, for a kind or for none, against the rules' points: more than
  /// any of them.
  private static final int TAGGED = 12;

  /// What it counts where it takes a part of the name, or more than it, for one.
  private static final int PARTLY_TAGGED = 4;

  /// What speaks for each kind, summed over the places where a name stands.
  static final class Votes {
    int person;
    int body;
    int place;

    /// What speaks for none of them.
    int none;

    /// What of all this is the tagger's.
    int tagged;

    /// The kind that most speaks for; `null` where more speaks for none. What the tagger takes for
    /// a body once, and nothing else speaks for, is as often a product, a form or a word in
    /// capitals.
    @Nullable Kind kind() {
      if (Math.max(person, Math.max(body, place)) <= none) {
        return null;
      }
      if (person > 1 && person >= body && person >= place) {
        return Kind.PERSON;
      }
      if (body > 0 && body >= place) {
        return isOnlyTagged() ? null : Kind.BODY;
      }
      return place > 0 ? Kind.PLACE : null;
    }

    /// Whether nothing speaks for the name but that the tagger takes it for one, once, or parts of
    /// it a few times.
    private boolean isOnlyTagged() {
      return 0 < tagged && tagged <= TAGGED && person + body + place == tagged;
    }
  }

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final OfficeFinder offices;

  /// What the tagger takes for names, by where they begin.
  private final TreeMap<Integer, TaggedName> tagged = new TreeMap<>();

  private final boolean wasRead;

  KindVotes(OfficeFinder offices, Tagged tagged) {
    this.offices = offices;
    this.wasRead = tagged.wasRead();
    tagged.names().forEach(name -> this.tagged.put(name.span().start(), name));
  }

  /// Counts what stands in the phrase and around it.
  void count(NamePhrase phrase, Votes into) {
    NamingLine line = phrase.line();
    TokenRange range = phrase.range();
    String lastWord = line.word(range.to() - 1);
    String firstWord = line.word(range.from());
    tagged(phrase, into);
    if (shape(phrase, firstWord, lastWord, into)) {
      return;
    }
    boolean article = line.lower(range.from() - 1).equals("the");
    boolean modifies = phrase.isOneWord() && line.is(range.to(), PartOfSpeech.NOUN);
    into.body += article ? (modifies ? 1 : 2) : 0;
    into.body += belongings(line, range);
    if (!article) {
      into.person += nameLikeness(phrase, firstWord) + deeds(line, range);
    }
  }

  private void tagged(NamePhrase phrase, Votes into) {
    Map.Entry<Integer, TaggedName> at = tagged.floorEntry(phrase.span().end() - 1);
    if (at != null && at.getValue().span().overlaps(phrase.span())) {
      int points = at.getValue().span().equals(phrase.span()) ? TAGGED : PARTLY_TAGGED;
      into.tagged += points;
      switch (at.getValue().kind()) {
        case PERSON -> into.person += points;
        case BODY -> into.body += points;
        case PLACE -> into.place += points;
      }
    } else if (wasRead) {
      into.none += TAGGED;
    }
  }

  /// How much what is said to be the name's is what bodies have.
  private int belongings(NamingLine line, TokenRange range) {
    int next = line.lower(range.to()).equals("'s") ? range.to() + 1 : range.to();
    int of = range.from() - (line.lower(range.from() - 1).equals("the") ? 2 : 1);
    boolean after = WordList.WHAT_BODIES_HAVE.has(line.lower(next));
    boolean before =
        (line.lower(of).equals("of") || line.lower(of).equals("for"))
            && WordList.WHAT_BODIES_HAVE.has(line.lower(of - 1));
    return (after || before ? 3 : 0) + (isNeuter(line, range.to()) ? 2 : 0);
  }

  /// Whether `it` or `its` comes within a few words, or `, which`.
  private static boolean isNeuter(NamingLine line, int from) {
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
  private int nameLikeness(NamePhrase phrase, String firstWord) {
    boolean several = !phrase.isOneWord();
    int points = 0;
    if (lexicon.firstName(firstWord) != null) {
      points += several ? 5 : 2;
    }
    return points + (several && allNames(phrase.line(), phrase.range()) ? 1 : 0);
  }

  /// How much what the name does here is what people do.
  private int deeds(NamingLine line, TokenRange range) {
    int points = 0;
    if (offices.after(line, range.to()) != null
        || (line.word(range.to()).equals(",") && isAge(line, range.to() + 1))) {
      points += 4;
    }
    int verb = verbAfter(line, range.to());
    if (WordList.PERSON_VERBS.has(line.lower(verb))) {
      points += 2;
    } else if (line.isVerb(verb)) {
      points += 1;
    }
    if (WordList.PERSON_VERBS.has(line.lower(range.from() - 1))) {
      points += 1;
    }
    if (line.lower(range.to()).equals("'s") || line.lower(range.to()).equals("'")) {
      points += 1;
    }
    if (line.lower(range.to()).equals("who")
        || (line.word(range.to()).equals(",") && line.lower(range.to() + 1).equals("who"))) {
      points += 3;
    }
    return points;
  }

  /// What the name's own words say; nothing else is asked then.
  private boolean shape(NamePhrase phrase, String firstWord, String lastWord, Votes into) {
    boolean several = !phrase.isOneWord();
    String text = phrase.text();
    int of = Math.max(text.indexOf(" of "), text.indexOf(" for "));
    String beforeOf = of < 0 ? "" : text.substring(text.lastIndexOf(' ', of - 1) + 1, of);
    if (several && (WordList.BODY_WORDS.has(lastWord) || WordList.BODY_WORDS.has(beforeOf))) {
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
    if (phrase.isOneWord() && Capitals.isAcronym(firstWord) && phrase.honorific() == null) {
      into.body += acronym(phrase);
      return true;
    }
    return false;
  }

  /// An acronym is a body where it acts or is acted with; else it can be anything: `15 IQ points`.
  private static int acronym(NamePhrase phrase) {
    NamingLine line = phrase.line();
    int from = phrase.range().from();
    int to = phrase.range().to();
    if (phrase.text().chars().anyMatch(Character::isDigit)
        || line.is(from - 1, PartOfSpeech.NUM)
        || line.word(to).equals("-")) {
      return 0;
    }
    int verb = verbAfter(line, to);
    boolean acts = line.isVerb(verb);
    boolean related = line.lower(from - 1).equals("the") || line.is(from - 1, PartOfSpeech.ADP);
    boolean bracketed = line.word(from - 1).equals("(") && line.word(to).equals(")");
    return (acts ? 2 : 0)
        + (related ? 2 : 0)
        + (bracketed ? 2 : 0)
        + (line.lower(to).equals("'s") ? 2 : 0);
  }

  private static boolean isAge(NamingLine line, int i) {
    String mark = line.word(i + 1);
    return line.is(i, PartOfSpeech.NUM) && (mark.equals(",") || mark.equals("."));
  }

  private static boolean allNames(NamingLine line, TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!line.is(i, PartOfSpeech.PROPN) && !line.word(i).equals("-")) {
        return false;
      }
    }
    return true;
  }

  /// Where the verb stands of which a name that ends before token `i` is the subject, adverbs
  /// passed over.
  private static int verbAfter(NamingLine line, int i) {
    int at = i;
    while (line.is(at, PartOfSpeech.ADV) || line.lower(at).equals("also")) {
      at++;
    }
    return at;
  }
}
