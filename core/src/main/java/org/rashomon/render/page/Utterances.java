package org.rashomon.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.event.check.Verification;
import org.rashomon.event.collate.Family;
import org.rashomon.event.identity.Party;
import org.rashomon.event.report.Finding;
import org.rashomon.text.Passage;

/// Lays out what several accounts quote.
record Utterances(Draft draft) {

  /// A wording and its place; those that look the same are shown once.
  private record Placed(Family.Member member, String words, boolean spoken, Cited place) {

    boolean reads(Placed other) {
      return words.equals(other.words) && spoken == other.spoken;
    }
  }

  private record Look(Family.Drift drift, String words, boolean spoken) {

    static Look of(Placed placed) {
      return new Look(placed.member.drift(), placed.words, placed.spoken);
    }
  }

  List<Utterance> all() {
    return draft.fitting(Finding.Kind.UTTERANCE, Finding.Quoted.class).stream()
        .map(this::of)
        .toList();
  }

  private Utterance of(Finding.Quoted finding) {
    Family family = finding.family();
    Family.Member fullest = family.members().getFirst();
    Highlights.Target target = draft.element("w-", kind(spoken(fullest)), List.of(finding));
    List<Placed> all = family.members().stream().map(each -> placed(each, target)).toList();
    Placed first = all.getFirst();
    Map<Look, List<Placed>> others =
        all.stream()
            .filter(each -> !each.reads(first))
            .collect(Collectors.groupingBy(Look::of, LinkedHashMap::new, Collectors.toList()));
    @Nullable Party speaker = family.speaker();
    return new Utterance(
        target.number(),
        speaker == null ? "" : speaker.name(),
        first.words,
        first.spoken,
        all.stream().filter(each -> each.reads(first)).map(Placed::place).toList(),
        others.values().stream().map(alike -> variant(first.words, alike)).toList(),
        new Recorder(draft).of(checks(all), target));
  }

  private Placed placed(Family.Member member, Highlights.Target target) {
    boolean spoken = spoken(member);
    Highlights.Target own = new Highlights.Target(target.anchor(), target.number(), kind(spoken));
    Cited place = draft.accounts().cite(member.passage(), own);
    return new Placed(member, draft.words(member.passage()), spoken, place);
  }

  private static Utterance.Variant variant(String fullest, List<Placed> alike) {
    Placed first = alike.getFirst();
    boolean compared = first.member.drift() != Family.Drift.INDIRECT;
    return new Utterance.Variant(
        first.member.drift(),
        first.words,
        first.spoken,
        Difference.of(fullest, first.words, compared ? first.member.diff() : List.of()),
        alike.stream().map(Placed::place).toList());
  }

  private List<Recorder.Checked> checks(List<Placed> all) {
    Verification verification = draft.report().verification();
    return all.stream()
        .flatMap(each ->
            verification.of(each.member).stream()
                .map(check -> new Recorder.Checked(check, each.place)))
        .toList();
  }

  /// Whether quotation marks hold all of it, whatever the form of the quotation it is part of.
  private boolean spoken(Family.Member member) {
    Passage passage = member.passage();
    return draft.witness(passage.account()).quotations().get(member.quotation()).marked().stream()
        .anyMatch(marked -> marked.covers(passage.span()));
  }

  private static Highlight.Kind kind(boolean spoken) {
    return spoken ? Highlight.Kind.SPEECH : Highlight.Kind.REPORTED;
  }
}
