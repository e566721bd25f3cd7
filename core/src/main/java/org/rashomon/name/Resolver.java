package org.rashomon.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.annotate.PartOfSpeech;
import org.rashomon.name.Cast.Figure;
import org.rashomon.name.Cast.Told;
import org.rashomon.name.Entity.Gender;
import org.rashomon.name.Entity.Kind;
import org.rashomon.name.Mention.Form;
import org.rashomon.text.Span;

/// Tells whom descriptions, groups and pronouns mean, sentence by sentence; what isn't clear stays
/// out.
final class Resolver {

  /// How many sentences back a pronoun reaches.
  private static final int REACH = 3;

  private static final Map<String, Gender> PRONOUNS =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE,
          "herself", Gender.FEMALE);

  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");

  private final List<Line> lines;
  private final Cast cast;
  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Offices offices = new Offices();
  private final Map<String, String> groupNouns = new HashMap<>();

  /// What each line mentions so far, by place.
  private final List<List<Told>> mentioned = new ArrayList<>();

  Resolver(List<Line> lines, Cast cast) {
    this.lines = lines;
    this.cast = cast;
    Lexicon.rows("groups.tsv").forEach(row -> groupNouns.put(row.get(0), row.get(1)));
  }

  void resolve() {
    List<Told> names = List.copyOf(cast.told());
    int next = 0;
    boolean[] quoted = new boolean[1];
    int paragraph = -1;
    for (Line line : lines) {
      List<Told> here = new ArrayList<>();
      int end = line.sentence().span().end();
      while (next < names.size() && names.get(next).span().start() < end) {
        here.add(names.get(next++));
      }
      if (line.sentence().paragraph() != paragraph) {
        paragraph = line.sentence().paragraph();
        quoted[0] = false;
      }
      mentioned.add(here);
      pairs(line, here);
      for (int i = 0; i < line.size(); i++) {
        mark(line.word(i), quoted);
        resolve(line, i, quoted[0]);
      }
    }
  }

  private static void mark(String word, boolean[] quoted) {
    if (word.equals("“")) {
      quoted[0] = true;
    } else if (word.equals("”")) {
      quoted[0] = false;
    } else if (word.equals("\"")) {
      quoted[0] = !quoted[0];
    }
  }

  private void resolve(Line line, int i, boolean quoted) {
    String lower = line.lower(i);
    Gender gender = PRONOUNS.get(lower);
    if (gender != null) {
      if (!quoted) {
        Figure figure = person(line, i, gender);
        if (figure != null) {
          tell(line, new Range(i, i + 1), Form.PRONOUN, figure);
        }
      }
    } else if (THEY.contains(lower)) {
      Figure group = quoted ? null : groupBefore(line, i);
      if (group != null) {
        tell(line, new Range(i, i + 1), Form.PRONOUN, group);
      }
    } else if (!isMentioned(line, i)) {
      group(line, i);
      description(line, i);
    }
  }

  private boolean isMentioned(Line line, int i) {
    Span span = line.at(i).span();
    return mentioned.getLast().stream().anyMatch(told -> told.span().covers(span));
  }

  private void tell(Line line, Range range, Form form, Figure figure) {
    tell(new Told(line.span(range.from(), range.to()), form, figure, null));
  }

  private void tell(Told told) {
    List<Told> here = mentioned.getLast();
    here.add(told);
    here.sort((a, b) -> a.span().compareTo(b.span()));
    cast.tell(told);
  }

  // People by pronoun

  private @Nullable Figure person(Line line, int at, Gender gender) {
    int offset = line.at(at).span().start();
    Figure inSentence = before(line, mentioned.getLast(), offset, gender);
    if (inSentence != null) {
      return inSentence;
    }
    if (mentioned.getLast().stream()
        .anyMatch(told -> told.span().start() < offset && isPerson(told.figure(), gender))) {
      return null;
    }
    for (int back = 1; back <= REACH && back < mentioned.size(); back++) {
      List<Told> there = mentioned.get(mentioned.size() - 1 - back);
      Line earlier = lines.get(line.number() - back);
      List<Figure> people = people(there, gender);
      Figure subject = subject(earlier, there, gender);
      if (subject != null) {
        return subject;
      }
      if (people.size() == 1) {
        return people.getFirst();
      }
      if (!people.isEmpty()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isPerson(Figure figure, Gender gender) {
    return figure.kind == Kind.PERSON
        && (figure.gender == gender || figure.gender == Gender.UNKNOWN);
  }

  private static List<Figure> people(List<Told> told, Gender gender) {
    Set<Figure> people = new LinkedHashSet<>();
    for (Told mention : told) {
      if (isPerson(mention.figure(), gender)) {
        people.add(mention.figure());
      }
    }
    return List.copyOf(people);
  }

  /// Somebody of the same sentence: its subject if that stands before, else the only one before.
  private @Nullable Figure before(Line line, List<Told> told, int offset, Gender gender) {
    List<Told> earlier = told.stream().filter(mention -> mention.span().end() <= offset).toList();
    Figure subject = subject(line, earlier, gender);
    if (subject != null) {
      return subject;
    }
    List<Figure> people = people(earlier, gender);
    return people.size() == 1 ? people.getFirst() : null;
  }

  /// The first one of that gender after whom the main verb comes, or who comes after it as in `said
  /// Varga`.
  private @Nullable Figure subject(Line line, List<Told> told, Gender gender) {
    for (Told mention : told) {
      if (mention.figure().kind == Kind.GROUP && isSubject(line, mention)) {
        return null;
      }
      if (isPerson(mention.figure(), gender) && isSubject(line, mention)) {
        return mention.figure();
      }
    }
    return null;
  }

  private static boolean isSubject(Line line, Told mention) {
    int to = tokenAt(line, mention.span().end());
    int from = tokenAt(line, mention.span().start());
    while (to < line.size() && (line.is(to, PartOfSpeech.ADV) || line.lower(to).equals("also"))) {
      to++;
    }
    if (line.word(to).equals(",")) {
      int close = to + 1;
      while (close < line.size() && close < to + 16 && !line.word(close).equals(",")) {
        close++;
      }
      to = line.word(close).equals(",") ? close + 1 : to;
    }
    boolean verb = line.is(to, PartOfSpeech.VERB) || line.is(to, PartOfSpeech.AUX);
    boolean possessed = line.lower(to).equals("'s") || line.lower(to).equals("'");
    boolean governed = from > 0 && line.is(from - 1, PartOfSpeech.ADP);
    boolean inverted = from > 0 && Lexicon.ENGLISH.isPersonVerb(line.lower(from - 1));
    return !possessed && !governed && (verb || inverted);
  }

  /// Index of the first token that begins at or after the offset.
  private static int tokenAt(Line line, int offset) {
    int i = 0;
    while (i < line.size() && line.at(i).span().start() < offset) {
      i++;
    }
    return i;
  }

  // Groups

  /// `Varga and Oldgate`: two people or two states joined.
  private void pairs(Line line, List<Told> here) {
    List<Told> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < here.size(); i++) {
      Told a = here.get(i);
      Told b = here.get(i + 1);
      boolean alike = a.figure().kind == b.figure().kind && a.figure() != b.figure();
      if (alike && isAnd(line, a, b)) {
        Span span = Span.hull(a.span(), b.span());
        pairs.add(new Told(span, Form.NAME, groupOf(List.of(a.figure(), b.figure())), null));
      }
    }
    pairs.forEach(pair -> {
      here.add(pair);
      cast.tell(pair);
    });
    here.sort((a, b) -> a.span().compareTo(b.span()));
  }

  private boolean isAnd(Line line, Told a, Told b) {
    int from = tokenAt(line, a.span().end());
    int to = tokenAt(line, b.span().start());
    if (!line.lower(from).equals("and") || from == to) {
      return false;
    }
    Span office = b.office();
    int names =
        office != null && office.start() > a.span().end() ? tokenAt(line, office.start()) : to;
    return names == from + 1 || (names == from + 2 && line.lower(from + 1).equals("the"));
  }

  private final Map<Set<Figure>, Figure> groups = new HashMap<>();

  private Figure groupOf(List<Figure> members) {
    return groups.computeIfAbsent(
        new LinkedHashSet<>(members),
        set -> {
          Figure group =
              new Figure(Kind.GROUP, members.getFirst().name + " and " + members.getLast().name);
          group.members.addAll(members);
          return group;
        });
  }

  /// `both sides`, `the two leaders`, `the two`.
  private void group(Line line, int i) {
    String lower = line.lower(i);
    boolean both = lower.equals("both");
    boolean two = line.lower(i + 1).equals("two") && (lower.equals("the") || lower.equals("these"));
    if (!both && !two) {
      return;
    }
    int noun = both ? i + 1 : i + 2;
    if (both && line.lower(noun).equals("the")) {
      noun++;
    }
    while (line.is(noun, PartOfSpeech.ADJ) && !groupNouns.containsKey(line.lower(noun))) {
      noun++;
    }
    String members = groupNouns.get(line.lower(noun));
    int end = noun + 1;
    if (members == null
        && two
        && !line.is(i + 2, PartOfSpeech.NOUN)
        && (line.is(i + 2, PartOfSpeech.VERB) || line.is(i + 2, PartOfSpeech.AUX))) {
      members = "people";
      end = i + 2;
    }
    if (members == null || end > line.size()) {
      return;
    }
    Figure group = groupMeant(members);
    if (group == null) {
      group = new Figure(Kind.GROUP, line.words(i, end).toLowerCase(Locale.ROOT));
    }
    tell(line, new Range(i, end), Form.DESCRIPTION, group);
  }

  /// The last two that are alike, where just two are in reach.
  private @Nullable Figure groupMeant(String members) {
    Set<Figure> last = new LinkedHashSet<>();
    for (int back = 0; back <= REACH && back < mentioned.size() && last.size() < 2; back++) {
      for (Told told : mentioned.get(mentioned.size() - 1 - back)) {
        boolean fits =
            members.equals("people")
                ? told.figure().kind == Kind.PERSON
                : Countries.named(told.figure().name) != null
                    || (members.equals("either") && told.figure().kind == Kind.PERSON);
        if (fits && told.form() != Form.PRONOUN) {
          last.add(told.figure());
        }
      }
    }
    List<Figure> found = List.copyOf(last);
    boolean alike = found.size() == 2 && found.getFirst().kind == found.getLast().kind;
    return alike ? groupOf(found) : null;
  }

  /// Whom `they` means: a group that this sentence or the one before names as its subject.
  private @Nullable Figure groupBefore(Line line, int at) {
    int offset = line.at(at).span().start();
    for (int back = 0; back <= 1 && back < mentioned.size(); back++) {
      Line there = lines.get(line.number() - back);
      for (Told told : mentioned.get(mentioned.size() - 1 - back)) {
        if (told.figure().kind == Kind.GROUP
            && told.span().end() <= offset
            && isSubject(there, told)) {
          return told.figure();
        }
      }
    }
    return null;
  }

  // Descriptions

  /// `the foreign minister`, `Oldgate's president`: whoever has such an office.
  private void description(Line line, int i) {
    boolean article = line.lower(i).equals("the");
    if (!article) {
      return;
    }
    Offices.Office office = offices.from(line, i + 1);
    if (office == null || nameFollows(line, office.range().to())) {
      return;
    }
    Figure figure = holder(cast.title(line, office));
    if (figure != null) {
      Span words = line.span(office.range().from(), office.range().to());
      tell(new Told(line.span(i, office.range().to()), Form.DESCRIPTION, figure, words));
    }
  }

  private boolean nameFollows(Line line, int to) {
    return to < line.size()
        && (isMentioned(line, to)
            || line.is(to, PartOfSpeech.NOUN)
            || (line.lower(to).equals("'s") && line.capitalised(to + 1)));
  }

  private @Nullable Figure holder(Cast.Title wanted) {
    List<Figure> holders = new ArrayList<>();
    for (Figure figure : cast.people()) {
      if (figure.titles.stream().anyMatch(title -> matches(wanted, title))) {
        holders.add(figure);
      }
    }
    if (holders.size() <= 1) {
      return holders.isEmpty() ? null : holders.getFirst();
    }
    for (int back = 0; back <= REACH && back < mentioned.size(); back++) {
      List<Figure> there =
          mentioned.get(mentioned.size() - 1 - back).stream()
              .map(Told::figure)
              .filter(holders::contains)
              .distinct()
              .toList();
      if (!there.isEmpty()) {
        return there.size() == 1 ? there.getFirst() : null;
      }
    }
    return null;
  }

  private boolean matches(Cast.Title wanted, Cast.Title held) {
    if (wanted.country() != null && !wanted.country().equals(held.country())) {
      return false;
    }
    boolean same = wanted.head().equals(held.head());
    if (!same) {
      String full = String.join(" ", held.modifiers()) + " " + held.head();
      same =
          lexicon.officesOf(wanted.head()).stream()
              .anyMatch(office -> office.equals(held.head()) || full.endsWith(office));
      return same && wanted.modifiers().isEmpty();
    }
    return held.modifiers().containsAll(wanted.modifiers());
  }
}
