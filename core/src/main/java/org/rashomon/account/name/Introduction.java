package org.rashomon.account.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.name.Mention.Form;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;

/// Finds who each name of an account is, with which office.
final class Introduction {

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Kinds kinds;
  private final OfficeFinder offices;
  private final Cast cast;
  private final References references;

  Introduction(Kinds kinds, OfficeFinder offices, Cast cast, References references) {
    this.kinds = kinds;
    this.offices = offices;
    this.cast = cast;
    this.references = references;
  }

  /// Full names come first, so that a surname before its full name is known.
  void of(List<NamePhrase> phrases) {
    phrases.stream()
        .filter(phrase -> !phrase.isOneWord() && kinds.of(phrase.text()) == Kind.PERSON)
        .forEach(this::person);
    for (NamePhrase phrase : phrases) {
      Kind kind = kindOf(phrase);
      if (kind != null) {
        references.add(reference(phrase, kind));
      }
    }
  }

  private @Nullable Kind kindOf(NamePhrase phrase) {
    Kind known = phrase.honorific() == null ? kinds.known(phrase.text()) : null;
    if (known != null) {
      return known;
    }
    boolean titled = phrase.isTitled() && !(phrase.honorific() == null && isBodys(phrase));
    return titled ? Kind.PERSON : kinds.of(phrase.text());
  }

  /// Whether an occupation before the name is a body's: `broadcaster OTV`, `publisher Varga Press`.
  private boolean isBodys(NamePhrase phrase) {
    NamingLine line = phrase.line();
    TokenRange range = phrase.range();
    return phrase.isOneWord()
        ? Capitals.isAcronym(phrase.text())
        : WordList.BODY_WORDS.has(line.word(range.to() - 1))
            && lexicon.firstName(line.word(range.from())) == null;
  }

  private Reference reference(NamePhrase phrase, Kind kind) {
    if (kind != Kind.PERSON) {
      return new Reference(phrase.span(), Form.NAME, cast.other(phrase, kind), null);
    }
    Figure figure = person(phrase);
    Office office = phrase.office();
    if (office == null) {
      office = offices.after(phrase.line(), phrase.range().to());
    }
    if (office != null) {
      give(figure, HeldOffice.of(phrase.line(), office));
    }
    Span words = office == null ? null : phrase.line().span(office.range());
    return new Reference(phrase.span(), Form.NAME, figure, words);
  }

  private void give(Figure figure, HeldOffice office) {
    cast.give(figure, office);
    Lexicon.Title title = lexicon.title(office.head());
    if (title != null) {
      figure.learn(title.gender());
    }
  }

  private Figure person(NamePhrase phrase) {
    Gender gender = gender(phrase);
    Figure figure = cast.person(phrase, gender);
    figure.learn(gender);
    if (phrase.honorific() != null) {
      cast.give(figure, HeldOffice.titled(phrase.honorific()));
    }
    return figure;
  }

  private Gender gender(NamePhrase phrase) {
    if (phrase.honorific() != null) {
      Lexicon.Title title = lexicon.title(phrase.honorific());
      if (title != null && title.gender() != Gender.UNKNOWN) {
        return title.gender();
      }
    }
    Gender byName = lexicon.firstName(phrase.asPerson().first());
    return byName == null || phrase.isOneWord() ? Gender.UNKNOWN : byName;
  }
}
