package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Named;
import org.rashomon.text.Span;

/// Decides which of an account's sentences about people tell how many they were in all.
///
/// Where an account counts, its counts are its readings. Where it only tells of one person after
/// another, the longest list of them in one sentence is a lower bound, and the only reading.
final class Casualties {

  private static final String KILLED = "killed";
  private static final String INJURED = "injured";
  private static final String SHOT = "shot";
  private static final String HOSPITALISED = "hospitalised";
  private static final String WITH_ATTACKER = "with the attacker";
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

  private static final Set<String> GROWN = Set.of("man", "woman");
  private static final Set<String> DESCRIBED = Set.of("man", "woman", "boy", "girl", "child");

  /// How far apart the people may be mentioned whom one reading sums up, in characters.
  private static final int SPREAD = 250;

  private final List<Toll> tolls;
  private final Persons persons;

  /// @param tolls of one account, by place
  Casualties(List<Toll> tolls, Named named) {
    Asides asides = new Asides(named, tolls);
    this.tolls = tolls.stream().filter(toll -> !asides.holds(toll)).toList();
    this.persons = new Persons(this.tolls, named);
  }

  List<Quantity> readings() {
    List<Quantity> found = new ArrayList<>();
    for (String subject : tolls.stream().map(Toll::subject).distinct().sorted().toList()) {
      List<Toll> told = of(subject);
      boolean survived = subject.equals(SHOT) && one(told) && some(KILLED) && !some(INJURED);
      told.forEach(
          toll -> found.add(reading(toll, survived || besidesTheDead(toll) ? INJURED : subject)));
    }
    if (found.stream().noneMatch(quantity -> quantity.subject().equals(INJURED))) {
      survivors().ifPresent(found::add);
    }
    if (found.stream().noneMatch(quantity -> quantity.basis().equals(WITH_ATTACKER))) {
      withAttacker().ifPresent(found::add);
    }
    oneByOne(KILLED, Set.of(KILLED), persons.dead(), found);
    if (tolls.stream().noneMatch(Casualties::countsHurt)) {
      // where nobody died, the hurt may be those who were shot
      Set<String> told = persons.dead().isEmpty() ? Set.of(INJURED, SHOT) : Set.of(INJURED);
      oneByOne(INJURED, told, persons.hurt(), found);
    }
    return found;
  }

  /// People mentioned one by one, over several sentences, where they are more than any sentence
  /// counts.
  private static void oneByOne(
      String subject, Set<String> known, List<Persons.Place> told, List<Quantity> found) {
    double most =
        found.stream()
            .filter(quantity -> known.contains(quantity.subject()))
            .map(quantity ->
                quantity.interval().high() == null
                    ? quantity.interval().low()
                    : quantity.interval().high())
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    if (told.size() <= most) {
      return;
    }
    Span span =
        told.stream()
            .map(place -> place.toll().words().span(place.phrase().from(), place.phrase().to()))
            .reduce(Span::hull)
            .orElseThrow();
    if (span.length() <= SPREAD) {
      found.removeIf(quantity -> quantity.subject().equals(subject));
      SentenceWords words = told.getLast().toll().words();
      found.add(
          quantity(
              span, Interval.atLeast(told.size()), "person", subject, NumberSources.in(words)));
    }
  }

  /// `one dead and eleven others shot`.
  private boolean besidesTheDead(Toll toll) {
    return toll.subject().equals(SHOT)
        && toll.people().getLast().share() == PeoplePhrase.Share.OTHERS
        && toll.numbered()
        && tolls.stream()
            .anyMatch(dead ->
                dead.subject().equals(KILLED)
                    && dead.inSentenceOf(toll)
                    && dead.from() <= toll.from()
                    && !dead.nobody());
  }

  private static boolean one(List<Toll> told) {
    return told.size() == 1 && !told.getFirst().numbered();
  }

  private boolean some(String subject) {
    return tolls.stream().anyMatch(toll -> toll.subject().equals(subject) && !toll.nobody());
  }

  private static Quantity reading(Toll toll, String subject) {
    Span span = toll.words().span(toll.from(), toll.to());
    String basis = withHimself(toll) ? WITH_ATTACKER : "";
    return quantity(
        span, toll.interval(), toll.unit(), subject, NumberSources.in(toll.words()), basis);
  }

  private static Quantity quantity(
      Span span, Interval interval, String unit, String subject, @Nullable Span source) {
    return quantity(span, interval, unit, subject, source, "");
  }

  private static Quantity quantity(
      Span span,
      Interval interval,
      String unit,
      String subject,
      @Nullable Span source,
      String basis) {
    return new Quantity(Quantity.Kind.COUNT, span, interval, unit, subject, source, basis);
  }

  /// `Five people were shot, two fatally` leaves three hurt.
  private Optional<Quantity> survivors() {
    for (Toll shot : tolls) {
      if (!shot.subject().equals(SHOT) || !whole(shot)) {
        continue;
      }
      for (Toll killed : tolls) {
        boolean near =
            Math.abs(
                        killed.words().sentence().span().start()
                            - shot.words().sentence().span().end())
                    <= NEXT
                || killed.inSentenceOf(shot);
        if (killed.subject().equals(KILLED) && near && low(killed) > 0 && low(killed) < low(shot)) {
          return Optional.of(survivors(shot, killed));
        }
      }
    }
    return Optional.empty();
  }

  private static final int NEXT = 3;

  private static Quantity survivors(Toll shot, Toll killed) {
    Span span =
        Span.hull(
            shot.words().span(shot.from(), shot.to()),
            killed.words().span(killed.from(), killed.to()));
    double left = low(shot) - low(killed);
    Interval interval =
        killed.numbered() ? Interval.of(left) : new Interval(null, left, false, false);
    return quantity(span, interval, shot.unit(), INJURED, NumberSources.in(shot.words()));
  }

  private static boolean whole(Toll toll) {
    return toll.numbered()
        && toll.interval().exact()
        && !toll.has(PeoplePhrase.Share.PART)
        && !toll.has(PeoplePhrase.Share.OTHERS);
  }

  private List<Toll> of(String subject) {
    List<Toll> told =
        tolls.stream()
            .filter(toll -> toll.subject().equals(subject) && !toll.nobody())
            .filter(toll -> !partly(toll))
            .map(this::living)
            .flatMap(Optional::stream)
            .toList();
    if (told.isEmpty()) {
      return nobody(subject).map(List::of).orElse(List.of());
    }
    List<Toll> numbered =
        told.stream()
            .filter(Toll::numbered)
            .map(toll -> withHimself(withOthers(toll, told), told))
            .toList();
    List<Toll> whole =
        numbered.stream().filter(toll -> !toll.has(PeoplePhrase.Share.PART)).toList();
    if (!whole.isEmpty()) {
      return whole;
    }
    boolean counted = !subject.equals(KILLED) && hurtAreCounted();
    if (!numbered.isEmpty()) {
      return counted ? List.of() : numbered;
    }
    return told.stream()
        .filter(toll -> subject.equals(KILLED) || !diedLater(toll))
        .filter(toll -> !counted)
        .max(Comparator.comparingDouble(Casualties::low))
        .map(List::of)
        .orElse(List.of());
  }

  /// Whether the hurt are counted; a number of those shot may hold the dead.
  private boolean hurtAreCounted() {
    boolean injured =
        tolls.stream().anyMatch(toll -> countsHurt(toll) && toll.subject().equals(INJURED));
    return injured
        || (tolls.stream().anyMatch(Casualties::countsHurt)
            && (!some(KILLED) || survivors().isPresent()));
  }

  /// A list of those hurt without those among them who died: `shot Ann Lee and her son, who died`.
  private Optional<Toll> living(Toll toll) {
    if (toll.subject().equals(KILLED) || toll.numbered() || toll.people().size() == 1) {
      return Optional.of(toll);
    }
    List<PeoplePhrase> left = toll.people().stream().filter(phrase -> !died(toll, phrase)).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    int from = left.getFirst().from();
    return Optional.of(toll.of(from, left.getLast().to(), left));
  }

  private boolean died(Toll hurt, PeoplePhrase phrase) {
    boolean first = INDEFINITE.contains(hurt.words().at(phrase.from()).lower());
    return persons.deaths(hurt, phrase).stream()
        .filter(place -> !unlike(phrase.unit(), place.phrase().unit()))
        .anyMatch(place -> !first || place.toll().startsBehind(hurt));
  }

  /// Whether those taken to a hospital are fewer than all whom the account tells to be hurt.
  private boolean partly(Toll toll) {
    if (!toll.subject().equals(HOSPITALISED)) {
      return false;
    }
    double dead =
        tolls.stream()
            .filter(other -> other.subject().equals(KILLED))
            .mapToDouble(Casualties::low)
            .max()
            .orElse(0);
    return tolls.stream()
        .filter(Casualties::countsHurt)
        .anyMatch(all -> low(toll) < low(all) - (all.subject().equals(SHOT) ? dead : 0));
  }

  private static boolean countsHurt(Toll toll) {
    return whole(toll) && (toll.subject().equals(SHOT) || toll.subject().equals(INJURED));
  }

  /// `killed a man and left two others dead` is three.
  private static Toll withOthers(Toll toll, List<Toll> told) {
    if (!toll.has(PeoplePhrase.Share.OTHERS)) {
      return toll;
    }
    for (Toll first : told) {
      boolean before = first.inSentenceOf(toll) && first.to() <= toll.from();
      if (before && !first.has(PeoplePhrase.Share.PART)) {
        List<PeoplePhrase> both = new ArrayList<>(first.people());
        both.addAll(toll.people());
        return toll.of(first.from(), toll.to(), both);
      }
    }
    return toll;
  }

  /// Those whom an attacker killed, and he himself, whose death another sentence tells.
  private Optional<Quantity> withAttacker() {
    List<Persons.Place> attackers = persons.deadAttackers();
    if (attackers.size() != 1) {
      return Optional.empty();
    }
    Toll his = attackers.getFirst().toll();
    List<Toll> victims = tolls.stream().filter(Casualties::areVictims).toList();
    double most = victims.stream().mapToDouble(Casualties::low).max().orElse(0);
    boolean counted =
        tolls.stream()
            .anyMatch(toll -> toll.subject().equals(KILLED) && toll.numbered() && low(toll) > most);
    return victims.stream()
        .filter(toll -> low(toll) == most && !counted && !toll.equals(his))
        .min(Comparator.comparingInt(toll -> distance(toll, his)))
        .map(toll -> withAttacker(toll, attackers.getFirst()))
        .filter(sum -> sum.span().length() <= SPREAD);
  }

  private static Quantity withAttacker(Toll toll, Persons.Place attacker) {
    Span his = attacker.toll().words().span(attacker.phrase().from(), attacker.phrase().to());
    Span span = Span.hull(toll.words().span(toll.from(), toll.to()), his);
    Interval sum = Interval.of(low(toll) + 1);
    return quantity(span, sum, "person", KILLED, NumberSources.in(toll.words()), WITH_ATTACKER);
  }

  private static int distance(Toll toll, Toll other) {
    return Math.abs(
        toll.words().sentence().span().start() - other.words().sentence().span().start());
  }

  /// Whether they are counted without the attacker: as what he did, or as what he is none of.
  private static boolean areVictims(Toll toll) {
    return toll.subject().equals(KILLED)
        && whole(toll)
        && !withHimself(toll)
        && (toll.object() || !toll.unit().equals("person"))
        && !toll.includesAttacker();
  }

  /// `killed seven people before killing himself` is eight.
  private static Toll withHimself(Toll toll, List<Toll> told) {
    boolean exact = toll.interval().exact() && !toll.has(PeoplePhrase.Share.PART);
    for (Toll last : told) {
      boolean himself =
          exact
              && last.inSentenceOf(toll)
              && last.from() >= toll.to()
              && TollWords.SELVES.contains(last.words().at(last.from()).lower());
      if (himself) {
        List<PeoplePhrase> both = new ArrayList<>(toll.people());
        PeoplePhrase one = last.people().getFirst();
        both.add(one.exactlyOne());
        return toll.of(toll.from(), last.to(), both);
      }
    }
    return toll;
  }

  private static boolean withHimself(Toll toll) {
    return toll.people().size() > 1
        && TollWords.SELVES.contains(toll.words().at(toll.people().getLast().from()).lower())
        && toll.people().getLast().form() == PeoplePhrase.Form.PRONOUN;
  }

  private Optional<Toll> nobody(String subject) {
    return tolls.stream()
        .filter(toll ->
            toll.subject().equals(subject)
                && toll.nobody()
                && !toll.has(PeoplePhrase.Share.OTHERS)
                && !toll.has(PeoplePhrase.Share.PART))
        .findFirst();
  }

  /// Whether the person who was hurt may be one of those who died.
  private boolean diedLater(Toll hurt) {
    List<Toll> dead =
        tolls.stream().filter(toll -> toll.subject().equals(KILLED) && !toll.nobody()).toList();
    boolean another = hurt.has(PeoplePhrase.Share.OTHERS) && !hurt.subject().equals(SHOT);
    if (dead.isEmpty() || another || low(hurt) > 1) {
      return false;
    }
    return dead.stream().noneMatch(toll -> together(hurt, toll))
        && !dead.stream().allMatch(toll -> unlike(hurt.unit(), toll.unit()));
  }

  /// Whether one sentence tells of both as of two.
  private static boolean together(Toll hurt, Toll killed) {
    PeoplePhrase.Form form = killed.people().getFirst().form();
    return killed.inSentenceOf(hurt)
        && killed.from() != hurt.from()
        && hurt.people().getFirst().form() == PeoplePhrase.Form.ONE
        && (form == PeoplePhrase.Form.NUMBERED
            || form == PeoplePhrase.Form.NAMED
            || unlike(hurt.unit(), killed.unit())
            || (indefinite(hurt) && indefinite(killed)));
  }

  /// `a man`, which in one sentence with `an officer` is another than he.
  private static boolean indefinite(Toll toll) {
    return INDEFINITE.contains(toll.words().at(toll.from()).lower());
  }

  private static boolean unlike(String unit, String other) {
    boolean child = unit.equals("child") || other.equals("child");
    boolean young = !GROWN.contains(unit) && !GROWN.contains(other);
    return DESCRIBED.contains(unit)
        && DESCRIBED.contains(other)
        && !unit.equals(other)
        && !(child && young);
  }

  private static double low(Toll toll) {
    Double low = toll.interval().low();
    return low == null ? 0 : low;
  }
}
