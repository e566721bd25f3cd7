package org.rashomon.event.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.Quantity;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.statement.Part;
import org.rashomon.account.statement.Statement;
import org.rashomon.event.align.FigureAlignment;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.contrast.Difference;
import org.rashomon.event.contrast.Fact.Verdict;
import org.rashomon.event.witness.Testimony;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Lays the statements of one issue part on part.
///
/// Two exclude each other only where the words that both hang on are the same, and two numbers only
/// where they may be of one thing.
final class Differences {

  /// A day, month or year, the time of day, or both.
  private static final String KNOWN =
      "[0-9]{4}(-[0-9]{2}){0,2}|([0-9]{4}-[0-9]{2}-[0-9]{2})?T[0-9]{2}:[0-9]{2}";

  /// Minutes by which accounts give one time of day differently.
  private static final int QUARTER = 15;

  private final Issue issue;
  private final Testimony testimony;

  private final FigureAlignment figures;

  private Differences(Issue issue, Testimony testimony, FigureAlignment figures) {
    this.issue = issue;
    this.testimony = testimony;
    this.figures = figures;
  }

  /// Those between accounts, in the order of the parts.
  static List<Difference> of(Issue issue, Testimony testimony, FigureAlignment figures) {
    Differences all = new Differences(issue, testimony, figures);
    List<Difference> found = new ArrayList<>();
    all.between(Difference.Part.PREDICATE, all::polarity, Differences::turned)
        .ifPresent(found::add);
    all.between(Difference.Part.NUMBER, all::number, all::otherNumber).ifPresent(found::add);
    all.between(Difference.Part.TIME, all::time, all::otherTime).ifPresent(found::add);
    all.between(Difference.Part.MODE, all::mode, (_, _) -> false).ifPresent(found::add);
    return found;
  }

  /// What one statement has for a part.
  ///
  /// @param value what is compared; two of one value don't differ
  private record Given(Saying saying, Span words, Object value) {}

  private Optional<Difference> between(
      Difference.Part part,
      Function<Saying, Optional<Given>> reader,
      BiPredicate<Given, Given> excludes) {
    List<Given> given = issue.sayings().stream().map(reader).flatMap(Optional::stream).toList();
    boolean differ = false;
    boolean conflict = false;
    for (int i = 0; i < given.size(); i++) {
      for (Given other : given.subList(i + 1, given.size())) {
        Given one = given.get(i);
        boolean apart = !one.saying().account().equals(other.saying().account());
        differ |= apart && !one.value().equals(other.value());
        conflict |= apart && excludes.test(one, other);
      }
    }
    return differ
        ? Optional.of(
            new Difference(part, conflict ? Verdict.CONFLICT : Verdict.COMPATIBLE, wordings(given)))
        : Optional.empty();
  }

  private List<Difference.Wording> wordings(List<Given> given) {
    Wordings wordings = new Wordings();
    for (Given each : given) {
      Passage words = new Passage(each.saying().account(), each.words());
      wordings.add(each.value(), testimony.line(words), each.saying().account());
    }
    return wordings.all();
  }

  private Optional<Given> polarity(Saying saying) {
    Statement statement = saying.statement();
    boolean plain =
        statement.stance() == Statement.Stance.NONE && statement.mode() == Statement.Mode.FACT;
    return plain
        ? Optional.of(new Given(saying, saying.passage().span(), statement.negated()))
        : Optional.empty();
  }

  /// Whether one says that it is so and the other, not another party, that it is not.
  private static boolean turned(Given a, Given b) {
    return !a.value().equals(b.value())
        && samePredicate(a.saying(), b.saying())
        && inOneVoice(a.saying(), b.saying())
        && shareCore(a.saying(), b.saying());
  }

  /// Whether both are the accounts' own words, or one party's: what one party says and another
  /// denies is no contradiction of accounts.
  private static boolean inOneVoice(Saying a, Saying b) {
    boolean own = a.statement().quotation() == null && b.statement().quotation() == null;
    return own || (a.speaker() != null && a.speaker().equals(b.speaker()));
  }

  private static boolean samePredicate(Saying a, Saying b) {
    return a.head() >= 0
        && b.head() >= 0
        && a.terms().get(a.head()).name().equals(b.terms().get(b.head()).name());
  }

  /// Whether who does it and to whom is the same, as far as both tell, and something is.
  private static boolean shareCore(Saying a, Saying b) {
    boolean any = false;
    for (Part.Role role : List.of(Part.Role.AGENT, Part.Role.OBJECT)) {
      List<String> mine = tops(a, role);
      List<String> theirs = tops(b, role);
      if (!mine.isEmpty() && !theirs.isEmpty()) {
        if (mine.stream().noneMatch(theirs::contains)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private static List<String> tops(Saying saying, Part.Role role) {
    return saying.terms().stream()
        .filter(key -> key.top() && key.role() == role)
        .map(Saying.Key::name)
        .toList();
  }

  /// What of that kind stands where those parts of the statement do.
  private <D extends Detail> List<D> details(Saying saying, Class<D> type, Stream<Part> parts) {
    List<Span> spans = parts.map(Part::span).toList();
    return spans.isEmpty()
        ? List.of()
        : testimony.of(saying.account()).details().stream()
            .filter(type::isInstance)
            .map(type::cast)
            .filter(detail -> spans.stream().anyMatch(detail.span()::overlaps))
            .distinct()
            .toList();
  }

  private Optional<Given> number(Saying saying) {
    List<Quantity> found =
        details(
            saying,
            Quantity.class,
            saying.statement().parts().stream().filter(part -> part.pos() == PartOfSpeech.NUM));
    List<Amount> amounts =
        found.stream()
            .map(quantity -> new Amount(quantity, new Passage(saying.account(), quantity.span())))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Given(saying, Span.hull(found.getFirst().span(), found.getLast().span()), amounts));
  }

  /// A quantity; the same as another wherever both stand.
  private record Amount(Quantity quantity, Passage passage) {

    private boolean isOfOneKind(Amount other) {
      return quantity.kind() == other.quantity.kind()
          && quantity.unit().equals(other.quantity.unit())
          && quantity.basis().equals(other.quantity.basis());
    }

    private boolean excludes(Amount other) {
      return quantity.interval().excludes(other.quantity.interval());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Amount amount
          && isOfOneKind(amount)
          && quantity.interval().equals(amount.quantity.interval());
    }

    @Override
    public int hashCode() {
      return quantity.interval().hashCode();
    }
  }

  /// Whether each gives a number of what may be one thing, and none of the one's can be one of the
  /// other's.
  private boolean otherNumber(Given a, Given b) {
    boolean mayBeOne = false;
    for (Amount one : amounts(a)) {
      for (Amount other : amounts(b)) {
        if (one.isOfOneKind(other)) {
          if (!one.excludes(other)) {
            return false;
          }
          mayBeOne |= figures.mayBeOne(one.passage(), other.passage());
        }
      }
    }
    return mayBeOne;
  }

  private static Passage passage(Given given) {
    return new Passage(given.saying().account(), given.words());
  }

  private static List<Amount> amounts(Given given) {
    return ((List<?>) given.value()).stream().map(Amount.class::cast).toList();
  }

  private Optional<Given> time(Saying saying) {
    List<TimeExpression> found =
        details(
            saying, TimeExpression.class, saying.statement().in(Part.Role.TIME).filter(Part::top));
    return found.size() == 1 && found.getFirst().value().matches(KNOWN)
        ? Optional.of(new Given(saying, found.getFirst().span(), found.getFirst().value()))
        : Optional.empty();
  }

  private boolean otherTime(Given a, Given b) {
    String one = (String) a.value();
    String other = (String) b.value();
    String day = day(one);
    String its = day(other);
    boolean otherDay = !day.startsWith(its) && !its.startsWith(day);
    return (otherDay || isOtherHour(one, other))
        && !isRough(a)
        && !isRough(b)
        && samePredicate(a.saying(), b.saying())
        && shareCore(a.saying(), b.saying());
  }

  /// `42 years ago` may be the year before or after.
  private boolean isRough(Given given) {
    return testimony.words(passage(given)).endsWith(" ago");
  }

  private static String day(String value) {
    return value.replaceFirst("T.*", "");
  }

  /// Whether both give the time of day, more than a quarter of an hour apart.
  private static boolean isOtherHour(String one, String other) {
    int minutes = minutes(one);
    int its = minutes(other);
    return minutes >= 0 && its >= 0 && Math.abs(minutes - its) > QUARTER;
  }

  /// Of the day; -1 where it isn't given.
  private static int minutes(String value) {
    String clock = value.replaceFirst("^[^T]*T?", "");
    return clock.matches("[0-9]{2}:[0-9]{2}")
        ? Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3))
        : -1;
  }

  private Optional<Given> mode(Saying saying) {
    Statement statement = saying.statement();
    return Optional.of(
        new Given(
            saying,
            saying.passage().span(),
            (statement.stance() + " " + statement.mode()).toLowerCase(Locale.ROOT)));
  }
}
