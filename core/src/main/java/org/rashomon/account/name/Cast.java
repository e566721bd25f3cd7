package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.Annotated;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.name.Mention.Form;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;

/// Everybody and everything that one account names, as it becomes known.
final class Cast {

  /// Somebody or something, under the names found so far.
  static final class Figure {
    final Kind kind;
    String name;
    Gender gender = Gender.UNKNOWN;
    final Set<Title> titles = new LinkedHashSet<>();
    final List<Figure> members = new ArrayList<>();

    Figure(Kind kind, String name) {
      this.kind = kind;
      this.name = name;
    }
  }

  /// An office as it is compared: `Russian foreign minister` is the head `minister`, the modifier
  /// `foreign` and the country `Russia`.
  record Title(String head, List<String> modifiers, @Nullable String country) {}

  record Told(Span span, Form form, Figure figure, @Nullable Span office) {}

  private final Kinds kinds;
  private final Offices offices;
  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Map<String, Set<Figure>> byHead = new HashMap<>();
  private final Map<String, Figure> others = new HashMap<>();
  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> byFirstName = new HashMap<>();

  /// States that the account calls by a name of theirs, not only by their seat.
  private final Set<Figure> named = new HashSet<>();

  private final List<Told> told = new ArrayList<>();

  Cast(Kinds kinds, Offices offices) {
    this.kinds = kinds;
    this.offices = offices;
  }

  /// Tells who each name is: full names first, so that a surname before its full name is known.
  void introduce(List<NamePhrase> phrases) {
    for (NamePhrase phrase : phrases) {
      if (!phrase.isOneWord() && kinds.of(phrase.text()) == Kind.PERSON) {
        person(phrase);
      }
    }
    for (NamePhrase phrase : phrases) {
      Kind kind = kindOf(phrase);
      if (kind == null) {
        continue;
      }
      Figure figure = kind == Kind.PERSON ? person(phrase) : other(phrase, kind);
      Offices.Office office = kind == Kind.PERSON ? officeOf(phrase, figure) : null;
      Span words =
          office == null ? null : phrase.line().span(office.range().from(), office.range().to());
      told.add(new Told(phrase.span(), Form.NAME, figure, words));
    }
  }

  private @Nullable Kind kindOf(NamePhrase phrase) {
    Kind known = kinds.known(phrase.text());
    if (known != null && phrase.honorific() == null) {
      return known;
    }
    return (phrase.office() != null && !isBodys(phrase)) || phrase.honorific() != null
        ? Kind.PERSON
        : kinds.of(phrase.text());
  }

  /// Whether an occupation before the name is a body's: `broadcaster OTV`, `publisher Varga Press`.
  private boolean isBodys(NamePhrase phrase) {
    Range range = phrase.range();
    return phrase.isOneWord()
        ? Chunker.isAcronym(phrase.text())
        : lexicon.isBodyWord(phrase.line().word(range.to() - 1))
            && lexicon.firstName(phrase.line().word(range.from())) == null;
  }

  private Offices.@Nullable Office officeOf(NamePhrase phrase, Figure figure) {
    Offices.Office office = phrase.office();
    if (office == null) {
      office = offices.after(phrase.line(), phrase.range().to());
    }
    if (office != null) {
      Title title = title(phrase.line(), office);
      entitle(figure, title);
      Lexicon.Title known = lexicon.title(title.head());
      if (known != null && figure.gender == Gender.UNKNOWN) {
        figure.gender = known.gender();
      }
    }
    return office;
  }

  Title title(Line line, Offices.Office office) {
    List<String> modifiers = new ArrayList<>();
    String country = null;
    for (int i = office.range().from(); i < office.range().to(); i++) {
      String word = line.word(i);
      if (i >= office.head().from() && i < office.head().to()) {
        continue;
      }
      String of = Countries.ofDemonym(word);
      of = of == null ? Countries.named(word) : of;
      if (of != null) {
        country = of;
      } else if (word.length() > 2 && !line.lower(i).equals("the")) {
        modifiers.add(line.lower(i));
      }
    }
    String head = line.words(office.head().from(), office.head().to()).toLowerCase(Locale.ROOT);
    return new Title(head, modifiers, country);
  }

  private Figure person(NamePhrase phrase) {
    Figure figure = phrase.isOneWord() ? oneWord(phrase) : fullName(phrase);
    Gender gender = gender(phrase);
    if (figure.gender == Gender.UNKNOWN) {
      figure.gender = gender;
    }
    if (phrase.honorific() != null) {
      entitle(figure, new Title(phrase.honorific().toLowerCase(Locale.ROOT), List.of(), null));
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

  private Figure fullName(NamePhrase phrase) {
    List<Figure> bearers =
        bySurname.computeIfAbsent(key(phrase.asPerson().surname()), surname -> new ArrayList<>());
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

  private Figure oneWord(NamePhrase phrase) {
    List<Figure> bearers = bySurname.getOrDefault(key(phrase.asPerson().surname()), List.of());
    Figure bearer = choose(bearers, phrase);
    boolean canBeFirst =
        lexicon.firstName(phrase.text()) != null || lexicon.isFamilyNameFirst(phrase.text());
    if (bearer == null && canBeFirst) {
      bearer = choose(byFirstName.getOrDefault(key(phrase.text()), List.of()), phrase);
    }
    if (bearer != null) {
      return bearer;
    }
    Figure figure = new Figure(Kind.PERSON, phrase.text());
    bySurname
        .computeIfAbsent(key(phrase.asPerson().surname()), surname -> new ArrayList<>())
        .add(figure);
    return figure;
  }

  /// The one who can be meant; of several the one named last.
  private @Nullable Figure choose(List<Figure> bearers, NamePhrase phrase) {
    Gender gender = gender(phrase);
    List<Figure> possible =
        bearers.stream()
            .filter(figure ->
                gender == Gender.UNKNOWN
                    || figure.gender == Gender.UNKNOWN
                    || figure.gender == gender)
            .toList();
    if (possible.size() <= 1) {
      return possible.isEmpty() ? null : possible.getFirst();
    }
    for (int i = told.size() - 1; i >= 0; i--) {
      if (possible.contains(told.get(i).figure())) {
        return told.get(i).figure();
      }
    }
    return possible.getFirst();
  }

  private Figure other(NamePhrase phrase, Kind kind) {
    String country = Countries.named(phrase.text());
    if (country == null && speaksForState(phrase)) {
      country = Countries.ofSeat(phrase.text());
    }
    if (country != null) {
      Figure state = state(country);
      if (Countries.named(phrase.text()) != null
          && (phrase.text().length() > state.name.length() || !named.contains(state))) {
        state.name = phrase.text();
        named.add(state);
      }
      return state;
    }
    return others.computeIfAbsent(key(phrase.text()), text -> new Figure(kind, phrase.text()));
  }

  /// The state of that usual name.
  Figure state(String country) {
    return others.computeIfAbsent(country, name -> new Figure(Kind.PLACE, name));
  }

  /// Whether a seat of government stands for its state: where it does something, not where
  /// something is done in it.
  private static boolean speaksForState(NamePhrase phrase) {
    Line line = phrase.line();
    int to = phrase.range().to();
    int from = phrase.range().from();
    boolean acts =
        switch (line.word(to).isEmpty() ? "" : line.at(to).pos().name()) {
          case "VERB", "AUX", "ADV" -> true;
          default -> false;
        };
    String before = line.lower(from - 1);
    boolean governed = from > 0 && line.at(from - 1).pos().name().equals("ADP");
    return (acts && !governed) || before.equals("between") || before.equals("with");
  }

  private static String key(String name) {
    return name.replace(".", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  private void entitle(Figure figure, Title title) {
    figure.titles.add(title);
    byHead.computeIfAbsent(title.head(), head -> new LinkedHashSet<>()).add(figure);
  }

  /// Those with an office of that head, in the order in which the account gives it to them.
  Set<Figure> holders(String head) {
    return byHead.getOrDefault(head, Set.of());
  }

  List<Told> told() {
    return told;
  }

  void tell(Told mention) {
    told.add(mention);
  }

  Named named(Annotated annotated) {
    told.sort(Comparator.comparing(Told::span));
    Map<Figure, Integer> ids = new HashMap<>();
    List<Figure> order = new ArrayList<>();
    for (Told mention : told) {
      number(mention.figure(), ids, order);
    }
    List<Entity> entities = new ArrayList<>();
    for (Figure figure : order) {
      List<Integer> members =
          figure.members.stream().map(member -> ids.getOrDefault(member, -1)).toList();
      entities.add(new Entity(entities.size(), figure.kind, figure.name, figure.gender, members));
    }
    List<Mention> mentions =
        told.stream()
            .map(mention ->
                new Mention(
                    mention.span(),
                    mention.form(),
                    ids.getOrDefault(mention.figure(), -1),
                    mention.office()))
            .toList();
    return new Named(annotated, entities, mentions);
  }

  private static void number(Figure figure, Map<Figure, Integer> ids, List<Figure> order) {
    if (ids.putIfAbsent(figure, order.size()) == null) {
      order.add(figure);
    }
    figure.members.forEach(member -> number(member, ids, order));
  }
}
