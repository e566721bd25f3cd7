package org.rashomon.event.contrast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Fate;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Table;

/// When the accounts were published; a copy is as old as the first of its set.
final class Publication {

  /// Those whose number falls too: somebody missing is found.
  private static final Set<Fate> FALLING = Set.of(Fate.MISSING, Fate.TRAPPED, Fate.STRANDED);

  private static final Set<Fate> FIXED = Set.of(Fate.FREED, Fate.ABDUCTED);

  private static final Set<String> RUNNING_AMOUNTS =
      rows().stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

  private final Map<String, ReadingDate> dates = new HashMap<>();

  Publication(List<Witness> witnesses, List<Copy> copies) {
    for (Witness witness : witnesses) {
      Provenance from = witness.account().provenance();
      String written = from.published();
      if (written != null) {
        from.time()
            .ifPresent(time -> dates.put(witness.id(), new ReadingDate(time, written, false)));
      }
    }
    for (Copy copy : copies) {
      ReadingDate.first(
              copy.accounts().stream().map(dates::get).filter(date -> date != null).toList())
          .ifPresent(first -> copy.accounts().forEach(account -> dates.put(account, first)));
    }
  }

  static List<Table.Row> rows() {
    return Table.of(Publication.class, "en/running-amounts.tsv").rows(2);
  }

  /// The topic with its readings dated, if its number is one that changes as an event goes on.
  Topic date(Topic topic) {
    // a storm grows and dies down, a quake is measured again
    boolean measured = topic.kind() == Fact.Kind.SPEED || topic.kind() == Fact.Kind.MAGNITUDE;
    boolean grows =
        topic.kind() == Fact.Kind.MONEY
            ? RUNNING_AMOUNTS.contains(topic.subject())
            : topic.fate().filter(fate -> !FIXED.contains(fate)).isPresent();
    if (!measured && !grows) {
      return topic;
    }
    boolean falls = measured || topic.fate().filter(FALLING::contains).isPresent();
    return topic.with(
        topic.readings().stream()
            .map(reading -> reading.dated(date(reading.account(), falls)))
            .toList());
  }

  private @Nullable ReadingDate date(String account, boolean falls) {
    ReadingDate date = dates.get(account);
    return date == null ? null : date.falling(falls);
  }
}
