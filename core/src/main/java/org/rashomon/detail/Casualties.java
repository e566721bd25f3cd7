package org.rashomon.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Decides which of an account's sentences about people tell how many they were in all.
///
/// Where an account counts, its counts are its readings. Where it only tells of one person after
/// another, the longest list of them in one sentence is a lower bound, and the only reading.
final class Casualties {

  private final List<Toll> tolls;

  Casualties(List<Toll> tolls) {
    this.tolls = tolls;
  }

  List<Toll> readings() {
    List<Toll> found = new ArrayList<>();
    for (String subject : tolls.stream().map(Toll::subject).distinct().sorted().toList()) {
      found.addAll(of(subject));
    }
    return found;
  }

  private List<Toll> of(String subject) {
    List<Toll> told =
        tolls.stream().filter(toll -> toll.subject().equals(subject) && !toll.nobody()).toList();
    if (told.isEmpty()) {
      return nobody(subject).map(List::of).orElse(List.of());
    }
    List<Toll> numbered =
        told.stream().filter(Toll::numbered).map(toll -> withOthers(toll, told)).toList();
    List<Toll> whole = numbered.stream().filter(toll -> !toll.has(Phrase.Share.PART)).toList();
    if (!whole.isEmpty()) {
      return whole;
    }
    if (!numbered.isEmpty()) {
      return numbered;
    }
    return told.stream()
        .filter(toll -> subject.equals("killed") || !diedLater(toll))
        .max(Comparator.comparingDouble(Casualties::low))
        .map(List::of)
        .orElse(List.of());
  }

  /// `killed a man and left two others dead` is three.
  private static Toll withOthers(Toll toll, List<Toll> told) {
    if (!toll.has(Phrase.Share.OTHERS)) {
      return toll;
    }
    for (Toll first : told) {
      boolean before = first.words() == toll.words() && first.to() <= toll.from();
      if (before && !first.has(Phrase.Share.PART)) {
        List<Phrase> both = new ArrayList<>(first.people());
        both.addAll(toll.people());
        return new Toll(toll.words(), first.from(), toll.to(), toll.subject(), both);
      }
    }
    return toll;
  }

  private Optional<Toll> nobody(String subject) {
    return tolls.stream()
        .filter(toll ->
            toll.subject().equals(subject) && toll.nobody() && !toll.has(Phrase.Share.OTHERS))
        .findFirst();
  }

  /// Whether one who is told to be hurt may be one who is told to have died.
  private boolean diedLater(Toll hurt) {
    boolean another = hurt.has(Phrase.Share.OTHERS) || low(hurt) > 1;
    return !another
        && tolls.stream()
            .filter(toll -> toll.subject().equals("killed") && !toll.nobody())
            .anyMatch(toll -> !apart(hurt, toll));
  }

  private static boolean apart(Toll hurt, Toll killed) {
    boolean described = hurt.people().getFirst().form() == Phrase.Form.ONE;
    boolean sameSentence = hurt.words() == killed.words() && hurt.from() != killed.from();
    boolean differ =
        !hurt.unit().equals("person")
            && !killed.unit().equals("person")
            && !hurt.unit().equals(killed.unit());
    return described && (sameSentence || differ);
  }

  private static double low(Toll toll) {
    Double low = toll.interval().low();
    return low == null ? 0 : low;
  }
}
