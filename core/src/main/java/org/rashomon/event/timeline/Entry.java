package org.rashomon.event.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Passage;

/// Something that happened at a time, as the accounts have it.
///
/// @param time as TIMEX3 writes it: `2031-03-04`, `T19:21`, `1998`, `XXXX-WXX-3`
/// @param phase `null` where it isn't known
/// @param independent how many accounts have it when copies count once
/// @param passages the accounts' clauses, by account and place; never empty
public record Entry(String time, @Nullable Phase phase, int independent, List<Passage> passages) {

  public Entry {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("no account has what happened at " + time);
    }
  }

  /// How the time stands to the day that most independent accounts name.
  public enum Phase {
    BEFORE,
    DURING,
    AFTER
  }
}
