package org.rashomon.event.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.report.Finding.Head;
import org.rashomon.event.report.Finding.Kind;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.event.wording.Label;
import org.rashomon.event.wording.LoadedWord;
import org.rashomon.event.wording.Referent;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Makes the list of what an event's accounts show.
final class Findings {

  /// Of a quotation's characters; with fewer of them in an utterance that several accounts give,
  /// the quotation tells more than the utterance.
  private static final double COVERED = 0.75;

  private final Compared found;
  private final Testimony testimony;
  private final List<Finding> list = new ArrayList<>();
  private final Map<Kind, Integer> numbered = new EnumMap<>(Kind.class);

  Findings(Compared found) {
    this.found = found;
    this.testimony = new Testimony(found.witnesses());
  }

  List<Finding> all() {
    Loners loners = new Loners(found);
    found.facts().forEach(fact -> list.add(stated(fact, loners)));
    found.families().forEach(family -> list.add(quoted(family)));
    quotations();
    found.positions().forEach(position -> list.add(held(position)));
    found.agreements().forEach(agreement -> list.add(agreed(agreement)));
    found.wordings().referents().forEach(referent -> list.add(called(referent)));
    Map<String, Long> often =
        found.wordings().loaded().stream()
            .collect(Collectors.groupingBy(LoadedWord::word, Collectors.counting()));
    found.wordings().loaded().forEach(word -> list.add(judging(word, often)));
    for (Entry entry : found.timeline()) {
      list.add(dated(entry, next(Kind.TIME)));
    }
    coverage();
    Set<String> disputed =
        matters().filter(Matter::disputed).map(Matter::id).collect(Collectors.toSet());
    found.brief().forEach(chosen -> list.add(chose(chosen, disputed)));
    found.verification().quotations().forEach(check -> list.add(checked(check)));
    return list;
  }

  private static Finding stated(Fact fact, Loners loners) {
    List<Passage> places = fact.readings().stream().map(Reading::passage).toList();
    Kind kind = kind(fact);
    int weight = kind == Kind.SINGLE ? loners.weight(fact) : fact.independent();
    return new Finding.Stated(
        new Head(kind, fact.id(), places, weight, fact.subject(), false), fact);
  }

  private static Kind kind(Fact fact) {
    boolean office = fact.kind() == Fact.Kind.ROLE;
    boolean claim = fact.kind() == Fact.Kind.CLAIM;
    return switch (fact.verdict()) {
      case CONFLICT -> Kind.CONFLICT;
      case SINGLE -> office ? Kind.OFFICE : Kind.SINGLE;
      case AGREE -> office ? Kind.OFFICE : claim ? Kind.CLAIM : Kind.ALIKE;
      case COMPATIBLE -> office ? Kind.OFFICE : claim ? Kind.CLAIM : Kind.COMPATIBLE;
    };
  }

  private Finding quoted(Family family) {
    List<Passage> places = family.members().stream().map(Family.Member::passage).toList();
    String fullest = testimony.words(places.getFirst());
    return new Finding.Quoted(
        new Head(Kind.UTTERANCE, family.id(), places, accounts(places), fullest, false), family);
  }

  /// What is quoted by one account alone weighs what its speaker is so quoted; nothing where nobody
  /// knows who that is.
  private void quotations() {
    Map<String, Integer> shared = new HashMap<>();
    for (Family.Member member :
        found.families().stream().flatMap(each -> each.members().stream()).toList()) {
      Passage part = member.passage();
      String id = Finding.Said.id(part.account(), member.quotation());
      shared.merge(id, part.span().length(), Integer::sum);
    }
    List<Finding.Said> said = new ArrayList<>();
    Map<String, Integer> often = new HashMap<>();
    for (Witness witness : found.witnesses()) {
      for (int i = 0; i < witness.quotations().size(); i++) {
        Finding.Said one = said(witness, i, shared);
        said.add(one);
        if (!one.repeats() && one.kind() == Kind.QUOTATION && !one.speaker().isEmpty()) {
          often.merge(one.speaker(), 1, Integer::sum);
        }
      }
    }
    said.forEach(one -> list.add(weighing(one, often.getOrDefault(one.speaker(), 0))));
  }

  private Finding.Said said(Witness witness, int index, Map<String, Integer> shared) {
    Quotation quotation = witness.quotations().get(index);
    String id = Finding.Said.id(witness.id(), index);
    List<Passage> places =
        quotation.content().stream().map(span -> new Passage(witness.id(), span)).toList();
    int length = quotation.content().stream().mapToInt(Span::length).sum();
    boolean repeats = shared.getOrDefault(id, 0) >= COVERED * length;
    Kind kind = quotation.form() == Quotation.Form.TERM ? Kind.TERM : Kind.QUOTATION;
    @Nullable Integer entity = quotation.speaker();
    String speaker = entity == null ? "" : found.parties().of(witness.id(), entity).name();
    String words = quotation.extent().in(witness.text());
    return new Finding.Said(
        new Head(kind, id, places, 0, words, repeats), witness.id(), index, quotation, speaker);
  }

  private static Finding weighing(Finding.Said one, int weight) {
    Head head = new Head(one.kind(), one.id(), one.passages(), weight, one.says(), one.repeats());
    return new Finding.Said(head, one.account(), one.index(), one.quotation(), one.speaker());
  }

  private Finding held(Position position) {
    List<Passage> places = position.evidence().stream().map(Position.Evidence::passage).toList();
    String says = position.party().name() + ": " + position.issue();
    String id = "position-" + next(Kind.POSITION);
    return new Finding.Held(
        new Head(Kind.POSITION, id, places, accounts(places), says, false), position);
  }

  private Finding agreed(Agreement agreement) {
    List<Passage> places = agreement.tellings().stream().map(Agreement.Telling::passage).toList();
    String id = "agreement-" + next(Kind.AGREEMENT);
    return new Finding.Agreed(
        new Head(Kind.AGREEMENT, id, places, accounts(places), agreement.what(), false), agreement);
  }

  private static Finding called(Referent referent) {
    List<Passage> places = referent.labels().stream().map(Label::passage).toList();
    String name = referent.name();
    return new Finding.Called(
        new Head(Kind.REFERENT, name, places, referent.independent(), name, false), referent);
  }

  private static Finding judging(LoadedWord word, Map<String, Long> often) {
    int times = often.getOrDefault(word.word(), 0L).intValue();
    return new Finding.Judging(
        new Head(Kind.LOADED, word.word(), List.of(word.passage()), times, word.word(), false),
        word);
  }

  private static Finding dated(Entry entry, int number) {
    return new Finding.Dated(
        new Head(
            Kind.TIME,
            "timeline-" + number,
            entry.passages(),
            accounts(entry.passages()),
            entry.time(),
            false),
        entry,
        number);
  }

  /// What fewer than two independent accounts tell nobody leaves out; and of rows that are the same
  /// words of the same accounts a reader needs one: what was said is often what was agreed.
  private void coverage() {
    Map<List<String>, List<Matter>> byAccounts = new HashMap<>();
    for (Coverage.Row row : found.coverage().rows()) {
      Matter matter = row.matter();
      List<Matter> before = byAccounts.computeIfAbsent(matter.accounts(), _ -> new ArrayList<>());
      boolean repeats =
          !row.shared() || before.stream().anyMatch(other -> sameWords(matter, other));
      if (!repeats) {
        before.add(matter);
      }
      List<Passage> places = matter.tellings().stream().map(Telling::passage).toList();
      list.add(
          new Finding.Covered(
              new Head(
                  Kind.COVERAGE,
                  matter.id(),
                  places,
                  matter.independent(),
                  matter.about(),
                  repeats),
              row));
    }
  }

  private static boolean sameWords(Matter a, Matter b) {
    return a.accounts().stream()
        .allMatch(account ->
            a.of(account).stream()
                .anyMatch(mine ->
                    b.of(account).stream()
                        .anyMatch(
                            other -> mine.passage().span().overlaps(other.passage().span()))));
  }

  private Finding chose(Chosen chosen, Set<String> disputed) {
    String id = "brief-" + next(Kind.SENTENCE);
    int weight = 1 + chosen.backing().size();
    List<Passage> place = List.of(chosen.passage());
    return new Finding.Chose(
        new Head(Kind.SENTENCE, id, place, weight, testimony.words(chosen.passage()), false),
        chosen,
        disputed.containsAll(chosen.matters()));
  }

  /// It stands with the quotation.
  private Finding checked(Check check) {
    List<Passage> places =
        check.quoted().stream().map(span -> new Passage(check.account(), span)).toList();
    String id = Finding.Said.id(check.account(), check.quotation());
    String words = places.stream().map(testimony::words).collect(Collectors.joining(" … "));
    return new Finding.Checked(new Head(Kind.CHECK, id, places, 1, words, true), check);
  }

  private Stream<Matter> matters() {
    return found.coverage().rows().stream().map(Coverage.Row::matter);
  }

  private int next(Kind kind) {
    int number = numbered.getOrDefault(kind, 0) + 1;
    numbered.put(kind, number);
    return number;
  }

  private static int accounts(List<Passage> places) {
    return new HashSet<>(places.stream().map(Passage::account).toList()).size();
  }
}
