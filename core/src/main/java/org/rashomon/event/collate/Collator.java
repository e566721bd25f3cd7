package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Slug;

/// Finds utterances that several accounts give, and compares their wordings.
public final class Collator {

  /// The words of a family's first wording that its id is made of.
  private static final int ID_WORDS = 6;

  private static final Comparator<Utterance> FULLEST_FIRST =
      Comparator.<Utterance>comparingInt(Collator::rank)
          .thenComparing(Comparator.<Utterance>comparingInt(u -> u.wording().size()).reversed())
          .thenComparing(Comparator.naturalOrder());

  public Collation collate(List<Witness> witnesses, Parties parties) {
    Voices voices = Voices.of(witnesses, parties);
    Testimony testimony = new Testimony(witnesses);
    List<Utterance> utterances =
        witnesses.stream()
            .flatMap(witness -> Utterances.of(witness, parties).stream())
            .sorted()
            .toList();
    List<List<Utterance>> clusters = new ArrayList<>(Clusters.of(utterances, voices));
    clusters.sort(Comparator.comparingLong(Collator::accounts).reversed());
    Set<String> ids = new HashSet<>();
    return new Collation(
        new SpeakersElsewhere(testimony, parties, voices).completed(witnesses, clusters),
        clusters.stream().map(cluster -> family(cluster, voices, ids)).toList(),
        new Disputes(testimony, parties, voices).of(utterances));
  }

  private static long accounts(List<Utterance> cluster) {
    return cluster.stream().map(utterance -> utterance.passage().account()).distinct().count();
  }

  /// Whole utterances within marks before quoted fragments, fragments before reported speech.
  private static int rank(Utterance utterance) {
    return switch (utterance.form()) {
      case DIRECT -> 0;
      case MIXED -> 1;
      case TERM -> 2;
      case INDIRECT -> 3;
    };
  }

  private static Family family(List<Utterance> cluster, Voices voices, Set<String> ids) {
    Utterance full = cluster.stream().min(FULLEST_FIRST).orElseThrow();
    List<Family.Member> members = new ArrayList<>();
    members.add(member(full, full));
    cluster.stream()
        .filter(one -> !one.equals(full))
        .forEach(one -> members.add(member(full, one)));
    return new Family(id(full, ids), speaker(cluster, voices), members);
  }

  private static Family.Member member(Utterance full, Utterance one) {
    List<Edits.Run> runs = Edits.runs(full.wording(), one.wording());
    Family.Drift drift = Drifts.of(full, one, runs);
    return new Family.Member(
        one.quotation(), one.passage(), drift, Edits.shown(runs, full.wording(), one.wording()));
  }

  private static @Nullable Party speaker(List<Utterance> cluster, Voices voices) {
    return voices.of(
        cluster.stream().flatMap(one -> Stream.ofNullable(one.speaker())).distinct().toList());
  }

  private static String id(Utterance full, Set<String> ids) {
    String words =
        full.wording().words().stream()
            .limit(ID_WORDS)
            .map(word -> word.key().replaceAll("[^\\p{L}\\p{N}]", ""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("-"));
    return Slug.free(words.toLowerCase(Locale.ROOT), ids);
  }
}
