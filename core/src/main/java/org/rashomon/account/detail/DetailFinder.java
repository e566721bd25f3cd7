package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Sentence;
import org.rashomon.text.Span;

/// Finds the quantities, times, places and roles that an account states.
public final class DetailFinder {

  private final RecalledEvents background = new RecalledEvents();
  private final Measured measured = new Measured();
  private final Gazetteer gazetteer = new Gazetteer();
  private final Bases bases = new Bases();
  private final Happened happened = new Happened(measured);
  private final OtherStories elsewhere = new OtherStories();
  private final TollFinder tolls;
  private final Moments times;
  private final Durations durations;
  private final Sums sums;
  private final Counted counted;
  private final Lengths lengths;
  private final Results results = new Results();
  private final Magnitudes magnitudes = new Magnitudes();
  private final Ordinals ordinals = new Ordinals();

  /// How far before a result its body may be named.
  private static final int NEAR = 7;

  public DetailFinder() {
    Amounts amounts = new Amounts();
    tolls = new TollFinder(amounts);
    durations = new Durations(amounts);
    sums = new Sums(amounts);
    counted = new Counted(amounts);
    lengths = new Lengths(amounts);
    times = new Moments(amounts);
  }

  /// By place.
  public List<Detail> find(Named named) {
    List<Detail> found = new ArrayList<>(roles(named));
    List<Toll> told = new ArrayList<>();
    List<Quantity> counts = new ArrayList<>();
    Today today = Today.of(named.parsed().account().provenance());
    boolean[] others = elsewhere.paragraphs(named);
    for (Sentence sentence : named.parsed().sentences()) {
      if (others[sentence.paragraph()]) {
        continue;
      }
      SentenceWords words = SentenceWords.of(sentence);
      for (Toll toll : tolls.in(words, named)) {
        if (!background.tells(words, toll.from())) {
          told.add(toll);
        }
      }
      found.addAll(measures(words));
      found.addAll(figures(words));
      found.addAll(Ages.in(words, named));
      found.addAll(times(words, today));
      found.addAll(places(words));
      counts.addAll(counted.in(words));
    }
    found.addAll(new Casualties(told, named).readings());
    counts.removeIf(count -> found.stream().anyMatch(other -> other.span().overlaps(count.span())));
    found.addAll(counts);
    found.sort(Comparator.comparing(Detail::span));
    return List.copyOf(found);
  }

  private List<Quantity> measures(SentenceWords words) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Measure measure = measureAt(words, i);
      if (measure == null) {
        i++;
        continue;
      }
      found.add(quantity(words, measure));
      i = measure.to();
    }
    return found;
  }

  private List<TimeExpression> times(SentenceWords words, Today today) {
    return times.in(words, today).stream()
        .map(moment ->
            new TimeExpression(
                words.span(moment.from(), moment.to()),
                moment.value(),
                words.sentence().span(),
                happened.before(words, moment.from()),
                happened.told(words, moment)))
        .toList();
  }

  private List<Location> places(SentenceWords words) {
    List<Location> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Gazetteer.Found place = gazetteer.at(words, i);
      if (place != null) {
        String subject = happened.before(words, i);
        found.add(new Location(words.span(place.from(), place.to()), place.path(), subject));
      }
    }
    return found;
  }

  /// Votes, scores, magnitudes and ordinals, whose subject isn't a noun that stands beside them.
  private List<Quantity> figures(SentenceWords words) {
    List<Quantity> found = new ArrayList<>();
    results.in(words).forEach(result -> found.add(quantity(words, result, body(words, result))));
    String quake = Magnitudes.subject(words);
    magnitudes.in(words).forEach(measure -> found.add(quantity(words, measure, quake)));
    ordinals.in(words).forEach(nth -> found.add(quantity(words, nth.measure(), nth.subject())));
    return found;
  }

  /// Whose vote or score it is, as far as a name right before the verb tells.
  private static String body(SentenceWords words, Measure result) {
    for (int i = result.from() - 1; i > result.from() - NEAR; i--) {
      if (words.at(i).isNoun() && words.at(i).capitalised() && i > 0) {
        return words.at(i).lower();
      }
    }
    return result.kind() == Quantity.Kind.VOTE ? "vote" : "score";
  }

  private Quantity quantity(SentenceWords words, Measure measure) {
    boolean distance = measure.kind() == Quantity.Kind.DISTANCE;
    return quantity(
        words, measure, distance ? Lengths.between(words, measure) : measured.of(words, measure));
  }

  private Quantity quantity(SentenceWords words, Measure measure, String what) {
    String year = RecalledEvents.year(words);
    boolean nth = measure.kind() == Quantity.Kind.ORDINAL;
    boolean elsewhere = !nth && year.isEmpty() && background.tells(words, measure.from());
    String subject = what.isEmpty() || elsewhere ? "" : what + year;
    return new Quantity(
        measure.kind(),
        words.span(measure.from(), measure.to()),
        measure.interval(),
        measure.unit(),
        subject,
        NumberSources.in(words),
        bases.of(words, measure));
  }

  private @Nullable Measure measureAt(SentenceWords words, int from) {
    Measure duration = durations.at(words, from);
    if (duration != null) {
      return duration;
    }
    Measure length = lengths.at(words, from);
    return length != null ? length : sums.at(words, from);
  }

  private static List<Role> roles(Named named) {
    List<Role> found = new ArrayList<>();
    for (Mention mention : named.mentions()) {
      Span office = mention.office();
      if (mention.form() == Mention.Form.NAME
          && office != null
          && named.entity(mention).kind() == Entity.Kind.PERSON) {
        found.add(new Role(Span.hull(office, mention.span()), mention.entity(), office));
      }
    }
    return found;
  }
}
