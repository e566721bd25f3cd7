package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.collate.Dispute;
import org.rashomon.event.witness.Testimony;
import org.rashomon.text.Slug;
import org.rashomon.text.Span;

/// Turns words that accounts give to different speakers into facts.
record Attributions(Testimony testimony, CopySets copies) {

  /// The words that name such a fact are cut after this many characters.
  private static final int LONGEST_SUBJECT = 60;

  /// Those whose accounts are no copies of one another.
  List<Fact> of(List<Dispute> disputes) {
    List<Fact> facts = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Dispute dispute : disputes) {
      int independent =
          copies.independent(
              dispute.claims().stream().map(claim -> claim.passage().account()).toList());
      if (independent > 1) {
        facts.add(fact(dispute, independent, taken));
      }
    }
    return facts;
  }

  private Fact fact(Dispute dispute, int independent, Set<String> taken) {
    String subject = "“" + shortened(dispute.words()) + "”";
    String id = "speaker-" + Slug.of(shortened(dispute.words()), "words");
    return new Fact(
        Slug.free(id, taken),
        Fact.Kind.SPEAKER,
        subject,
        Fact.Verdict.CONFLICT,
        independent,
        dispute.claims().stream().map(this::reading).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private Reading reading(Dispute.Claim claim) {
    List<Span> source =
        testimony.of(claim.passage().account()).quotations().get(claim.quotation()).source();
    return new Reading(
        claim.passage(),
        new Reading.Value.Words(claim.speaker().name()),
        source.isEmpty() ? null : source.getFirst());
  }

  private static String shortened(String words) {
    int space = words.lastIndexOf(' ', LONGEST_SUBJECT);
    return words.length() <= LONGEST_SUBJECT || space < 0
        ? words
        : words.substring(0, space) + " …";
  }
}
