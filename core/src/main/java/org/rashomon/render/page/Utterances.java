package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.event.collate.Family;
import org.rashomon.event.identity.Party;
import org.rashomon.event.report.Finding;
import org.rashomon.text.Passage;

/// Lays out what several accounts quote.
final class Utterances {

  private record Same(Family.Drift drift, String words, boolean spoken) {}

  private final Draft draft;

  Utterances(Draft draft) {
    this.draft = draft;
  }

  List<Utterance> all() {
    return draft.fitting(Finding.Kind.UTTERANCE, Finding.Quoted.class).stream()
        .map(this::of)
        .toList();
  }

  private Utterance of(Finding.Quoted finding) {
    Family family = finding.family();
    int number = draft.number();
    draft.shows(finding, "w-" + number);
    Family.Member first = family.members().getFirst();
    String fullest = draft.words(first.passage());
    boolean spoken = spoken(first);
    List<Cited> by = new ArrayList<>();
    Map<Same, List<Family.Member>> others = new LinkedHashMap<>();
    Map<Family.Member, Cited> places = new LinkedHashMap<>();
    List<Recorder.Checked> checks = new ArrayList<>();
    for (Family.Member member : family.members()) {
      String words = draft.words(member.passage());
      Cited place = draft.accounts().cite(member.passage(), target(member, number));
      draft
          .report()
          .verification()
          .of(member)
          .ifPresent(check -> checks.add(new Recorder.Checked(check, place)));
      if (words.equals(fullest) && spoken(member) == spoken) {
        by.add(place);
      } else {
        places.put(member, place);
        others
            .computeIfAbsent(
                new Same(member.drift(), words, spoken(member)), key -> new ArrayList<>())
            .add(member);
      }
    }
    List<Utterance.Variant> variants = new ArrayList<>();
    others.forEach((same, members) ->
        variants.add(
            new Utterance.Variant(
                same.drift,
                same.words,
                same.spoken,
                bits(fullest, same, members.getFirst()),
                members.stream().map(places::get).toList())));
    @Nullable Party speaker = family.speaker();
    return new Utterance(
        number,
        speaker == null ? "" : speaker.name(),
        fullest,
        spoken,
        by,
        variants,
        new Recorder(draft).of(checks, target(first, number)));
  }

  private static List<Bit> bits(String fullest, Same same, Family.Member member) {
    boolean compared = same.drift != Family.Drift.INDIRECT;
    return Difference.of(fullest, same.words, compared ? member.diff() : List.of());
  }

  /// Whether quotation marks hold all of it, whatever the form of the quotation it is part of.
  private boolean spoken(Family.Member member) {
    Passage passage = member.passage();
    return draft.witness(passage.account()).quotations().get(member.quotation()).marked().stream()
        .anyMatch(marked -> marked.covers(passage.span()));
  }

  private Highlights.Target target(Family.Member member, int number) {
    Highlight.Kind kind = spoken(member) ? Highlight.Kind.SPEECH : Highlight.Kind.REPORTED;
    return new Highlights.Target("w-" + number, number, kind);
  }
}
