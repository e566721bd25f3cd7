package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.collate.Family;
import org.rashomon.identity.Party;

/// Lays out what several accounts quote.
final class Utterances {

  private record Same(Family.Drift drift, String words) {}

  private final Draft draft;

  Utterances(Draft draft) {
    this.draft = draft;
  }

  List<Utterance> of(List<Family> families) {
    return families.stream().map(this::of).toList();
  }

  private Utterance of(Family family) {
    int number = draft.number();
    String fullest = draft.words(family.members().getFirst().passage());
    List<Cited> by = new ArrayList<>();
    Map<Same, List<Cited>> others = new LinkedHashMap<>();
    Map<Same, List<Family.Edit>> edits = new LinkedHashMap<>();
    for (Family.Member member : family.members()) {
      String words = draft.words(member.passage());
      Cited place = draft.cite(member.passage(), target(member, number));
      if (words.equals(fullest) && member.drift() != Family.Drift.INDIRECT) {
        by.add(place);
      } else {
        Same same = new Same(member.drift(), words);
        others.computeIfAbsent(same, key -> new ArrayList<>()).add(place);
        edits.putIfAbsent(same, member.diff());
      }
    }
    @Nullable Party speaker = family.speaker();
    List<Utterance.Variant> variants =
        others.entrySet().stream()
            .map(entry ->
                variant(
                    entry.getKey(),
                    edits.getOrDefault(entry.getKey(), List.of()),
                    entry.getValue()))
            .toList();
    return new Utterance(number, speaker == null ? "" : speaker.name(), fullest, by, variants);
  }

  private static Highlights.Target target(Family.Member member, int number) {
    Highlight.Kind kind =
        member.drift() == Family.Drift.INDIRECT ? Highlight.Kind.REPORTED : Highlight.Kind.SPEECH;
    return new Highlights.Target("w-" + number, number, kind);
  }

  private static Utterance.Variant variant(Same same, List<Family.Edit> edits, List<Cited> by) {
    boolean shown = same.drift() != Family.Drift.INDIRECT;
    return new Utterance.Variant(same.drift(), same.words(), shown ? edits : List.of(), by);
  }
}
