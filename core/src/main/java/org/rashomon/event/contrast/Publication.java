package org.rashomon.event.contrast;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.detail.Fate;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.Table;

/// When the accounts were published; a copy is as old as the first of its set.
final class Publication {

  /// Those whose number falls too: somebody missing is found.
  private static final Set<Fate> FALLING = Set.of(Fate.MISSING, Fate.TRAPPED, Fate.STRANDED);

  private static final Set<Fate> FIXED = Set.of(Fate.FREED, Fate.ABDUCTED);

  private static final Set<String> RUNNING_AMOUNTS =
      rows().stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

  private static final int DATE = 10;

  private final Map<String, String> written = new HashMap<>();

  Publication(List<Witness> witnesses, List<Copy> copies) {
    for (Witness witness : witnesses) {
      String published = witness.account().provenance().published();
      if (day(published) != null && published != null) {
        written.put(witness.id(), published);
      }
    }
    for (Copy copy : copies) {
      copy.accounts().stream()
          .map(written::get)
          .filter(date -> date != null)
          .min((a, b) -> a.compareTo(b))
          .ifPresent(first -> copy.accounts().forEach(account -> written.put(account, first)));
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
    String text = written.get(account);
    LocalDate day = day(text);
    return text == null || day == null ? null : new ReadingDate(day, text, falls);
  }

  static @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null || published.length() < DATE
          ? null
          : LocalDate.parse(published.substring(0, DATE));
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
