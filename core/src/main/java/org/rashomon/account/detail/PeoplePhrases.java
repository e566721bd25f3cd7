package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Table;

/// Finds the runs of words that stand for people.
final class PeoplePhrases {

  /// Longest run of adjectives and nouns that is read as one phrase.
  private static final int LONGEST = 9;

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "his", "her", "their", "another", "this", "that", "its", "my", "our");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "himself", "herself");
  private static final Set<String> OTHERS =
      Set.of("other", "others", "more", "additional", "further", "another");

  /// `This one hurt.`
  private static final Set<String> POINTING = Set.of("this", "each", "every", "which");

  /// `Some of the 40 guests` are no 40.
  private static final Set<String> SOME = Set.of("some", "many", "most", "several", "few");

  private static final Set<String> OWNERS = Set.of("his", "her", "their");
  private static final Set<String> NEXT = Set.of("other", "second", "third", "fourth", "fifth");
  private static final Set<String> AGES = Set.of("age", "ages", "aged");
  private static final Set<String> WHOLES =
      Set.of("the", "them", "whom", "those", "his", "her", "their", "these");

  private record Person(String unit, boolean several) {}

  private final Map<String, Person> people = new HashMap<>();
  private final Set<String> pairs = Table.english(PeoplePhrases.class, "pairs-of-people").words();
  private final Amounts amounts;
  private final Outcomes outcomes;

  PeoplePhrases(Amounts amounts, Outcomes outcomes) {
    this.amounts = amounts;
    this.outcomes = outcomes;
    for (Table.Row row : Table.english(PeoplePhrases.class, "people").rows(4)) {
      people.put(row.get(0), new Person(row.get(2), false));
      people.put(row.get(1), new Person(row.get(2), true));
    }
    people.remove("-");
  }

  /// By place, without overlaps.
  List<PeoplePhrase> in(SentenceWords words, Named named) {
    List<PeoplePhrase> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      PeoplePhrase phrase = at(words, i, named);
      if (phrase == null || endsInName(words, phrase, named)) {
        i++;
      } else {
        found.add(phrase);
        i = phrase.to();
      }
    }
    return found;
  }

  /// Whether its noun is the first word of a thing's name: `the ferry Lady Merrin`.
  private static boolean endsInName(SentenceWords words, PeoplePhrase phrase, Named named) {
    Token head = words.at(phrase.to() - 1);
    Token next = words.at(phrase.to());
    boolean within = Character.isLowerCase(words.at(phrase.to() - 2).text().codePointAt(0));
    boolean name = head.capitalised() && next.capitalised() && next.pos() == PartOfSpeech.PROPN;
    return within
        && name
        && phrase.form() == PeoplePhrase.Form.ONE
        && named
            .at(next.span())
            .map(mention -> named.entity(mention).kind() != Entity.Kind.PERSON)
            .orElse(true);
  }

  private @Nullable PeoplePhrase at(SentenceWords words, int from, Named named) {
    Token word = words.at(from);
    if (word.is("nobody") || (word.is("no") && words.at(from + 1).is("one"))) {
      int to = word.is("no") ? from + 2 : from + 1;
      PeoplePhrase.Share share =
          words.at(to).is("else") ? PeoplePhrase.Share.OTHERS : PeoplePhrase.Share.WHOLE;
      return new PeoplePhrase(from, to, Interval.of(0), "person", PeoplePhrase.Form.NOBODY, share);
    }
    if (word.is("both") && !words.at(from - 1).isVerb() && alone(words, from + 1)) {
      Amount two = new Amount(from, from + 1, Interval.of(2), 2, 1, false);
      return number(two, from + 1, "person", PeoplePhrase.Share.PART);
    }
    if (PRONOUNS.contains(word.lower())) {
      return one(from, from + 1, "person", PeoplePhrase.Form.PRONOUN);
    }
    boolean inName =
        word.startsWithDigit()
            && words.joined(from)
            && words.at(from - 1).isDash()
            && words.joined(from - 1)
            && words.at(from - 2).capitalised();
    boolean joinedNumber =
        word.startsWithDigit()
            && words.joined(from)
            && !words.at(from - 1).isDash()
            && words.at(from - 1).lower().length() == 1
            && !"(\"“'".contains(words.at(from - 1).lower());
    boolean base =
        words.at(from - 1).is("the")
            && words.at(from - 2).is("of")
            && SOME.contains(words.at(from - 3).lower());
    if (!joinedNumber && !inName && !base) {
      Amount amount = amounts.at(words, from);
      if (amount != null
          && !isAge(words, amount.to())
          && !POINTING.contains(words.at(from - 1).lower())) {
        return numbered(words, amount);
      }
    }
    if (DETERMINERS.contains(word.lower())) {
      return determined(words, from);
    }
    if (begins(word) || word.startsWithDigit() || people.containsKey(word.lower())) {
      PeoplePhrase bare = bare(words, from);
      return bare != null ? bare : name(words, from, named);
    }
    return null;
  }

  /// `-year-old`, also written with spaces.
  private static boolean isAge(SentenceWords words, int at) {
    int next = words.at(at).isDash() ? at + 1 : at;
    String unit = words.at(next).lower();
    boolean joined = words.at(at).isDash() && words.at(next + 1).isDash();
    boolean age =
        unit.startsWith("year")
            || unit.startsWith("yr")
            || unit.startsWith("month")
            || unit.equals("week");
    int after = words.at(next + 1).isDash() ? next + 2 : next + 1;
    return age && (joined || words.at(after).lower().startsWith("old"));
  }

  private @Nullable PeoplePhrase numbered(SentenceWords words, Amount amount) {
    int at = amount.to();
    PeoplePhrase.Share share = PeoplePhrase.Share.WHOLE;
    if (words.at(at).is("of")) {
      String next = words.at(at + 1).lower();
      if (!WHOLES.contains(next)) {
        return null;
      }
      at += 2;
      share = PeoplePhrase.Share.PART;
      if (next.equals("them") || next.equals("whom")) {
        return number(amount, at, "person", share);
      }
    }
    while (OTHERS.contains(words.at(at).lower())) {
      share = PeoplePhrase.Share.OTHERS;
      at++;
    }
    int head = head(words, at);
    if (head >= 0) {
      return number(amount, head + 1, person(words, head).unit(), share);
    }
    if (share == PeoplePhrase.Share.PART) {
      int to = afterFate(words, at);
      return to > at || isPronoun(words.at(at - 1)) ? number(amount, to, "person", share) : null;
    }
    boolean alone =
        share == PeoplePhrase.Share.OTHERS
            || (endsPhrase(words, at) && !afterName(words, amount) && !label(words, amount));
    return alone ? number(amount, at, "person", share) : null;
  }

  /// Past the outcome that stands for a noun, as in `nine of the injured` and `two of those
  /// killed`; the same place where none does.
  private int afterFate(SentenceWords words, int at) {
    Outcome fate = outcomes.at(words, at);
    if (fate == null) {
      return at;
    }
    boolean adjective = fate.build() == Outcome.Build.SUBJECT && !words.at(at).isVerb();
    return adjective || fate.build() == Outcome.Build.PARTICIPLE ? fate.to() : at;
  }

  private static boolean isPronoun(Token word) {
    return word.is("those") || word.is("these");
  }

  private static PeoplePhrase number(Amount amount, int to, String unit, PeoplePhrase.Share share) {
    Interval interval = amount.rounded(1000);
    PeoplePhrase phrase =
        new PeoplePhrase(
            amount.from(),
            to,
            interval,
            unit,
            PeoplePhrase.Form.NUMBERED,
            PeoplePhrase.Share.WHOLE);
    return switch (share) {
      case WHOLE -> phrase;
      case PART -> phrase.asPart();
      case OTHERS ->
          new PeoplePhrase(amount.from(), to, interval, unit, PeoplePhrase.Form.NUMBERED, share);
    };
  }

  /// Whether the number stands where an age does: `Ann Lee, 34, died`, `a man, age 34`.
  private static boolean afterName(SentenceWords words, Amount amount) {
    Token before = words.at(amount.from() - 1);
    Token next = words.at(amount.to());
    if (words.all().stream().anyMatch(word -> word.is("respectively"))) {
      return false;
    }
    boolean age = false;
    int first = amount.from() - 1;
    while (listsFigures(words.at(first))) {
      first--;
    }
    for (int i = first; i >= first - 3; i--) {
      age |= AGES.contains(words.at(i).lower());
    }
    boolean was = TollWords.BE.contains(words.at(first).lower()) && words.at(first - 1).is("who");
    boolean figure = words.at(amount.from()).startsWithDigit();
    boolean ends = next.is(",") || next.is(".") || next.is("and") || next.is("of");
    boolean word =
        next.is(",")
            && before.is(",")
            && words.at(amount.from() - 2).pos() == PartOfSpeech.PROPN
            && !words.at(amount.to() + 1).is("and");
    boolean second =
        before.is("and")
            && words.at(amount.from() - 2).startsWithDigit()
            && words.at(amount.from() - 3).is(",")
            && next.is(",");
    return age
        || word
        || (was && next.is(","))
        || (figure && second)
        || RecalledEvents.isMonth(before)
        || (before.is(",") && figure && ends);
  }

  /// What may stand between the figures of `ages 15, 17 and 18`.
  private static boolean listsFigures(Token word) {
    return word.startsWithDigit() || word.is(",") || word.is("and");
  }

  /// Whether the figure is a year or belongs to a name: `on Route 150`, `July 11, 2016`.
  private boolean label(SentenceWords words, Amount amount) {
    String figure = words.at(amount.from()).text();
    boolean year = figure.length() == 4 && (figure.startsWith("19") || figure.startsWith("20"));
    boolean named =
        words.at(amount.from() - 1).pos() == PartOfSpeech.PROPN
            && (words.at(amount.to()).is("with") || outcomes.at(words, amount.to()) == null);
    return words.at(amount.from()).startsWithDigit()
        && amount.to() == amount.from() + 1
        && (year || named || figure.equals("911"));
  }

  /// `Both were killed`, but not `both were children`, `both sides`.
  private boolean alone(SentenceWords words, int at) {
    return TollWords.BE.contains(words.at(at).lower()) || outcomes.at(words, at) != null;
  }

  /// Whether a number that ends there may stand without its noun: `killing three`.
  private boolean endsPhrase(SentenceWords words, int at) {
    Token next = words.at(at);
    if (outcomes.at(words, at) != null) {
      return true;
    }
    boolean mark =
        next.isMark() && !next.isDash() && !next.is("%") && !next.is("'") && !next.is("(");
    boolean timeOrScore = next.is(":") || next.is("/") || next.is("$");
    return (mark && !timeOrScore)
        || next.isVerb()
        || next.is("and")
        || next.is("or")
        || next.pos() == PartOfSpeech.ADV
        || (next.pos() == PartOfSpeech.ADP && !next.is("of"));
  }

  private @Nullable PeoplePhrase determined(SentenceWords words, int from) {
    if (words.at(from).is("that") && amounts.at(words, from + 1) != null) {
      return null; // "said that three people died"
    }
    boolean another = words.at(from).is("another");
    Amount amount = OWNERS.contains(words.at(from).lower()) ? amounts.at(words, from + 1) : null;
    if (amount != null && !isAge(words, amount.to())) {
      PeoplePhrase own = numbered(words, amount);
      return own == null || own.share() != PeoplePhrase.Share.WHOLE ? null : own.since(from);
    }
    int head = head(words, from + 1);
    Amount definite = words.at(from).is("the") ? amounts.at(words, from + 1) : null;
    if (head >= 0
        && definite != null
        && !isAge(words, definite.to())
        && definite.plain()
        && definite.value() > 1) {
      return number(definite, head + 1, person(words, head).unit(), PeoplePhrase.Share.PART)
          .since(from);
    }
    if (head >= 0 && isPair(words, head)) {
      return new PeoplePhrase(
          from,
          head + 1,
          Interval.of(2),
          person(words, head).unit(),
          PeoplePhrase.Form.NUMBERED,
          PeoplePhrase.Share.WHOLE);
    }
    if (head < 0) {
      boolean alone = another && endsPhrase(words, from + 1);
      return alone
          ? new PeoplePhrase(
              from,
              from + 1,
              Interval.atLeast(1),
              "person",
              PeoplePhrase.Form.ONE,
              PeoplePhrase.Share.OTHERS)
          : null;
    }
    return headed(words, from, head, another);
  }

  /// `his parents`, `her twin daughters`.
  private boolean isPair(SentenceWords words, int head) {
    boolean twins = words.at(head - 1).is("twin") && person(words, head).several();
    return twins || pairs.contains(words.at(head).lower());
  }

  private @Nullable PeoplePhrase bare(SentenceWords words, int from) {
    int head = head(words, from);
    return head < 0 ? null : headed(words, from, head, false);
  }

  private PeoplePhrase headed(SentenceWords words, int from, int head, boolean others) {
    Person person = person(words, head);
    PeoplePhrase.Form form = person.several() ? PeoplePhrase.Form.MANY : PeoplePhrase.Form.ONE;
    boolean other = others || NEXT.contains(words.at(from + 1).lower());
    PeoplePhrase.Share share = other ? PeoplePhrase.Share.OTHERS : PeoplePhrase.Share.WHOLE;
    int to = person.several() ? head + 1 : afterAge(words, head + 1);
    return new PeoplePhrase(from, to, Interval.atLeast(1), person.unit(), form, share);
  }

  private Person person(SentenceWords words, int head) {
    Person person = people.get(words.at(head).lower());
    return person != null ? person : new Person("person", true);
  }

  /// The last noun for people in the run of adjectives and nouns that begins there; -1 if none is.
  private int head(SentenceWords words, int from) {
    int head = -1;
    int at = from;
    while (at < from + LONGEST && (inRun(words, at) || (at == from && isNumber(words.at(at))))) {
      boolean owner = words.at(at + 1).is("'s") || words.at(at + 1).is("'");
      if (isPerson(words, at) && !owner) {
        head = at;
      }
      if (head >= 0 && outcomes.at(words, at + 1) != null && !attributive(words, at + 1)) {
        break;
      }
      at++;
    }
    return head;
  }

  private boolean attributive(SentenceWords words, int at) {
    return isPerson(words, at + 1);
  }

  private boolean isPerson(SentenceWords words, int at) {
    Token word = words.at(at);
    if (word.is("old") || word.is("olds")) {
      return words.at(at - 1).isDash() || words.at(at - 1).is("year") || words.at(at - 1).is("yr");
    }
    boolean injury = words.at(at + 1).lower().startsWith("injur");
    return people.containsKey(word.lower())
        && !words.at(at + 1).isDash()
        && !words.at(at - 1).is("unborn") // whom nobody counts among the dead
        && !(injury && word.lower().startsWith("minor"));
  }

  private boolean inRun(SentenceWords words, int at) {
    Token word = words.at(at);
    boolean beforePerson = people.containsKey(words.at(at + 1).lower());
    if (outcomes.at(words, at) != null || word.isVerb()) {
      return beforePerson;
    }
    if (word.startsWithDigit()) {
      return isAge(words, at + 1);
    }
    return word.is("'s")
        || people.containsKey(word.lower())
        || (word.isDash() && words.joined(at))
        || begins(word);
  }

  /// `the two men`, but not `the blast left two men`.
  private static boolean isNumber(Token word) {
    return word.pos() == PartOfSpeech.NUM;
  }

  private static boolean begins(Token word) {
    boolean describes =
        switch (word.pos()) {
          case NOUN, PROPN, ADJ, X -> true;
          default -> false;
        };
    return describes && !word.isMark();
  }

  private static @Nullable PeoplePhrase name(SentenceWords words, int from, Named named) {
    int to = from;
    while (words.at(to).pos() == PartOfSpeech.PROPN && words.at(to).capitalised()) {
      to++;
    }
    if (to == from || words.at(to).is("'s")) {
      return null;
    }
    boolean known =
        named
            .at(words.at(to - 1).span())
            .map(mention -> named.entity(mention).kind() == Entity.Kind.PERSON)
            .orElse(false);
    if (!known && !named.mentions().isEmpty()) {
      return null;
    }
    return one(from, afterAge(words, to), "person", PeoplePhrase.Form.NAMED);
  }

  /// Past the `, 34,` of `Ann Lee, 34, died`.
  private static int afterAge(SentenceWords words, int at) {
    boolean age = words.at(at).is(",") && words.at(at + 1).startsWithDigit();
    if (!age) {
      return at;
    }
    return words.at(at + 2).is(",") ? at + 3 : at + 2;
  }

  private static PeoplePhrase one(int from, int to, String unit, PeoplePhrase.Form form) {
    return new PeoplePhrase(from, to, Interval.atLeast(1), unit, form, PeoplePhrase.Share.WHOLE);
  }
}
