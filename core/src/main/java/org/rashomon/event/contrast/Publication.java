package org.rashomon.event.contrast;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.archive.reuse.Copy;

/// When the accounts were published; a copy is as old as the first of its set.
final class Publication {

  private static final Set<String> RUNNING =
      Set.of(
          "killed",
          "injured",
          "hospitalised",
          "killed or injured",
          "killed or hospitalised",
          "shot",
          "displaced",
          "evacuated",
          "arrested",
          "infected",
          "rescued",
          "missing",
          "trapped",
          "stranded");
  private static final Set<String> FALLING = Set.of("missing", "trapped", "stranded");
  private static final Set<String> RAISED = Set.of("reward", "damage", "aid", "loss");
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

  /// The topic with its readings dated, if its number is one that changes as an event goes on.
  Topic date(Topic topic) {
    boolean runs =
        switch (topic.kind()) {
          case COUNT -> RUNNING.contains(topic.subject());
          case MONEY -> RAISED.contains(topic.subject());
          case SPEED, MAGNITUDE -> true; // a storm grows and dies down, a quake is measured again
          case DURATION,
              PERCENT,
              AGE,
              DISTANCE,
              VOTE,
              SCORE,
              ORDINAL,
              DATE,
              PLACE,
              ROLE,
              SPEAKER,
              CLAIM ->
              false;
        };
    if (!runs) {
      return topic;
    }
    boolean either = topic.kind() == Fact.Kind.SPEED || topic.kind() == Fact.Kind.MAGNITUDE;
    boolean falls = either || FALLING.contains(topic.subject());
    return topic.with(
        topic.told().stream().map(told -> told.dated(dating(told.account(), falls))).toList());
  }

  private @Nullable Dating dating(String account, boolean falls) {
    String text = written.get(account);
    LocalDate day = day(text);
    return text == null || day == null ? null : new Dating(day, text, falls);
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
