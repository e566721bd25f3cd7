package org.rashomon.event.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Passage;

/// Something that happened at a time, as the accounts tell it.
///
/// @param time as TIMEX3 writes it: `2031-03-04`, `T19:21`, `1998`, `XXXX-WXX-3`
/// @param phase `null` where it can't be told
/// @param independent how many accounts tell it when copies count once
/// @param passages the accounts' sentences, by account and place; never empty
public record Entry(String time, @Nullable Phase phase, int independent, List<Passage> passages) {

  public Entry {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("nobody tells what happened at " + time);
    }
  }

  /// How the time stands to the day that most independent accounts tell of.
  public enum Phase {
    BEFORE,
    DURING,
    AFTER
  }
}
