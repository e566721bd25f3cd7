package org.rashomon.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.annotate.Sentence;
import org.rashomon.name.Entity;
import org.rashomon.name.Mention;
import org.rashomon.name.Named;
import org.rashomon.text.Span;

/// Finds the quantities, times, places and roles that an account states.
public final class DetailFinder {

  private final Background background = new Background();
  private final Measured measured = new Measured();
  private final Gazetteer gazetteer = new Gazetteer();
  private final Bases bases = new Bases();
  private final Happened happened = new Happened(measured);
  private final Elsewhere elsewhere = new Elsewhere();
  private final TollFinder tolls;
  private final Times times;
  private final Durations durations;
  private final Sums sums;

  public DetailFinder() {
    Amounts amounts = new Amounts();
    tolls = new TollFinder(amounts);
    durations = new Durations(amounts);
    sums = new Sums(amounts);
    times = new Times(amounts);
  }

  /// By place.
  public List<Detail> find(Named named) {
    List<Detail> found = new ArrayList<>(roles(named));
    List<Toll> told = new ArrayList<>();
    Today today = Today.of(named.annotated().account().provenance().published());
    boolean[] others = elsewhere.paragraphs(named);
    for (Sentence sentence : named.annotated().sentences()) {
      if (others[sentence.paragraph()]) {
        continue;
      }
      Words words = Words.of(sentence);
      for (Toll toll : tolls.in(words, named)) {
        if (!background.tells(words, toll.from())) {
          told.add(toll);
        }
      }
      found.addAll(measures(words));
      found.addAll(times(words, today));
      found.addAll(places(words));
    }
    found.addAll(new Casualties(told, named).readings());
    found.sort(Comparator.comparing(Detail::span));
    return List.copyOf(found);
  }

  private List<Quantity> measures(Words words) {
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

  private List<TimeExpression> times(Words words, Today today) {
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

  private List<Location> places(Words words) {
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

  private Quantity quantity(Words words, Measure measure) {
    String what = measured.of(words, measure);
    String year = Background.year(words);
    boolean elsewhere = year.isEmpty() && background.tells(words, measure.from());
    String subject = what.isEmpty() || elsewhere ? "" : what + year;
    return new Quantity(
        measure.kind(),
        words.span(measure.from(), measure.to()),
        measure.interval(),
        measure.unit(),
        subject,
        Sources.in(words),
        bases.of(words, measure));
  }

  private @Nullable Measure measureAt(Words words, int from) {
    Measure duration = durations.at(words, from);
    return duration != null ? duration : sums.at(words, from);
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
