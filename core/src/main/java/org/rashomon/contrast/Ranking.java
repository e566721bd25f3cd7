package org.rashomon.contrast;

import java.util.Comparator;
import java.util.List;

/// The order in which facts are shown: conflicts first, then what most independent accounts tell.
public final class Ranking {

  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact fact) -> fact.verdict() != Fact.Verdict.CONFLICT)
          .thenComparing(fact -> fact.within().isEmpty())
          .thenComparing(Comparator.comparingInt(Fact::independent).reversed())
          .thenComparing(fact -> fact.verdict() == Fact.Verdict.SINGLE)
          .thenComparing(fact -> fact.kind() == Fact.Kind.CLAIM)
          .thenComparing(Fact::id);

  private Ranking() {}

  public static List<Fact> of(List<Fact> facts) {
    return facts.stream().sorted(ORDER).toList();
  }
}
