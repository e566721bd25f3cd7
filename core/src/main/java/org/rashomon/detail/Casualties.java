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
    List<Toll> numbered = told.stream().filter(Toll::numbered).toList();
    if (!numbered.isEmpty()) {
      return numbered;
    }
    if (told.isEmpty()) {
      return nobody(subject).map(List::of).orElse(List.of());
    }
    return told.stream()
        .filter(toll -> !subject.equals("killed") ? !diedLater(toll) : true)
        .max(Comparator.comparingDouble(Casualties::low))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Toll> nobody(String subject) {
    return tolls.stream()
        .filter(toll -> toll.subject().equals(subject) && toll.nobody() && !toll.partial())
        .findFirst();
  }

  /// Whether one who is told to be hurt may be one who is told to have died.
  private boolean diedLater(Toll hurt) {
    boolean another = hurt.partial() || low(hurt) > 1;
    return !another
        && tolls.stream()
            .filter(toll -> toll.subject().equals("killed") && !toll.nobody())
            .anyMatch(toll -> !apart(hurt, toll));
  }

  private static boolean apart(Toll hurt, Toll killed) {
    boolean described = hurt.people().getFirst().form() == Phrase.Form.ONE;
    boolean sameSentence = hurt.words() == killed.words() && hurt.from() != killed.from();
    boolean differ =
        !hurt.unit().equals("person") && !killed.unit().equals("person")
            && !hurt.unit().equals(killed.unit());
    return described && (sameSentence || differ);
  }

  private static double low(Toll toll) {
    Double low = toll.interval().low();
    return low == null ? 0 : low;
  }
}
