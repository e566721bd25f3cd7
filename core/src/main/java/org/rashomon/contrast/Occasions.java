package org.rashomon.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.annotate.Sentence;
import org.rashomon.detail.TimeExpression;
import org.rashomon.text.Passage;
import org.rashomon.witness.Witness;

/// Finds when accounts say that the event happened.
///
/// Only a day that an account's beginning gives for something that happened is taken; an account
/// that gives two such days for one thing tells of two, and is left out.
final class Occasions {

  /// How many sentences are the beginning.
  private static final int LEAD = 6;

  private Occasions() {}

  /// By what happened.
  static Map<String, List<Told>> of(Witness witness) {
    List<Sentence> sentences = witness.named().annotated().sentences();
    int end = sentences.isEmpty() ? 0 : sentences.get(Math.min(LEAD, sentences.size()) - 1).span().end();
    Map<String, List<Told>> found = new TreeMap<>();
    witness.details().stream()
        .filter(TimeExpression.class::isInstance)
        .map(TimeExpression.class::cast)
        .filter(time -> time.span().end() <= end && !time.told() && !time.subject().isEmpty())
        .forEach(time ->
            told(witness, time)
                .ifPresent(told ->
                    found.computeIfAbsent(time.subject(), key -> new ArrayList<>()).add(told)));
    found.values().removeIf(all ->
        all.stream().anyMatch(a -> all.stream().anyMatch(b -> !a.sameAs(b))));
    return found;
  }

  private static Optional<Told> told(Witness witness, TimeExpression time) {
    boolean named = time.span().in(witness.text()).chars().anyMatch(Character::isDigit);
    return DayRange.of(time.value(), named)
        .map(days ->
            new Told(
                new Reading(
                    new Passage(witness.id(), time.span()),
                    new Reading.Value.Words(time.value()),
                    null,
                    Parts.of(witness, time.span()),
                    ""),
                new Told.Basis.Days(days),
                Set.of()));
  }
}
