package org.rashomon.event.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.contrast.Difference;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Fact.Verdict;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Gives facts their wording: the clause of an account in which a figure, a day or an office
/// stands, and each account's words for it.
public final class Worder {

  private final Testimony testimony;
  private final Map<String, List<Saying>> sayings = new HashMap<>();

  public Worder(List<Witness> witnesses, List<Issue> issues) {
    this.testimony = new Testimony(witnesses);
    for (Issue issue : issues) {
      for (Saying saying : issue.sayings()) {
        sayings.computeIfAbsent(saying.account(), _ -> new ArrayList<>()).add(saying);
      }
    }
  }

  /// The facts in words; those that have some stay as they are.
  public List<Fact> word(List<Fact> facts) {
    return facts.stream().map(fact -> fact.statement().isEmpty() ? worded(fact) : fact).toList();
  }

  private Fact worded(Fact fact) {
    return fact.worded(
        clause(fact.readings().getFirst().passage()),
        switch (fact.verdict()) {
          case AGREE, SINGLE -> List.of();
          case COMPATIBLE, CONFLICT -> List.of(difference(fact));
        });
  }

  /// The shortest clause around the passage; its sentence where there is none.
  private String clause(Passage passage) {
    Span best = null;
    for (Saying saying : sayings.getOrDefault(passage.account(), List.of())) {
      Span span = saying.passage().span();
      if (span.covers(passage.span()) && (best == null || span.length() < best.length())) {
        best = span;
      }
    }
    Witness witness = testimony.of(passage.account());
    if (best == null && !witness.named().parsed().sentences().isEmpty()) {
      Span sentence = witness.named().parsed().sentenceAt(passage.span().start()).span();
      best = sentence.covers(passage.span()) ? sentence : passage.span();
    }
    return testimony.line(new Passage(passage.account(), best == null ? passage.span() : best));
  }

  private Difference difference(Fact fact) {
    Wordings wordings = new Wordings();
    for (Reading reading : fact.readings()) {
      String words = testimony.line(reading.passage());
      wordings.add(words.toLowerCase(Locale.ROOT), words, reading.passage().account());
    }
    return new Difference(
        part(fact.kind()),
        fact.verdict() == Verdict.CONFLICT ? Verdict.CONFLICT : Verdict.COMPATIBLE,
        wordings.all());
  }

  private static Difference.Part part(Fact.Kind kind) {
    return switch (kind) {
      case COUNT, DURATION, MONEY, PERCENT, AGE, DISTANCE, SPEED, MAGNITUDE, VOTE, SCORE, ORDINAL ->
          Difference.Part.NUMBER;
      case DATE -> Difference.Part.TIME;
      case PLACE -> Difference.Part.PLACE;
      case ROLE -> Difference.Part.OBJECT;
      case SPEAKER -> Difference.Part.AGENT;
      case CLAIM -> Difference.Part.PREDICATE;
    };
  }
}
