package org.rashomon.event.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Slug;

/// Reads findings of all kinds as [Matter]s.
public final class Matters {

  private final Testimony testimony;
  private final CopySets copies;
  private final List<Matter> matters = new ArrayList<>();

  public Matters(List<Witness> witnesses, List<Copy> copies) {
    this.testimony = new Testimony(witnesses);
    this.copies = new CopySets(copies);
  }

  public Matters facts(List<Fact> facts) {
    for (Fact fact : facts) {
      matters.add(
          new Matter(
              fact.id(),
              new Matter.OfFact(fact.kind()),
              fact.subject(),
              fact.independent(),
              fact.verdict() == Fact.Verdict.CONFLICT,
              Sides.of(fact, copies)));
    }
    return this;
  }

  public Matters utterances(List<Family> families) {
    for (Family family : families) {
      add(
          family.id(),
          Matter.Other.UTTERANCE,
          testimony.words(family.members().getFirst().passage()),
          family.members().stream().map(Family.Member::passage));
    }
    return this;
  }

  public Matters agreements(List<Agreement> agreements) {
    Set<String> taken = new HashSet<>();
    for (Agreement agreement : agreements) {
      add(
          Slug.unique("agreed " + agreement.what(), "agreed", taken),
          Matter.Other.AGREED,
          agreement.what(),
          agreement.tellings().stream().map(Agreement.Telling::passage));
    }
    return this;
  }

  /// What nobody contradicts.
  private void add(String id, Matter.Kind kind, String about, Stream<Passage> passages) {
    List<Telling> tellings =
        passages.sorted().map(passage -> new Telling(passage, Telling.Stance.TELLS, null)).toList();
    int independent = copies.independent(tellings.stream().map(Telling::account).toList());
    matters.add(new Matter(id, kind, about, independent, false, tellings));
  }

  /// In the order in which they were added.
  public List<Matter> all() {
    return List.copyOf(matters);
  }
}
