package org.rashomon.event.report;

import java.util.List;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.wording.Wordings;

/// What is read off all accounts and findings together.
///
/// @param timeline by time
/// @param brief the event in the accounts' own sentences, at most eight
public record Digest(
    Wordings wordings, Coverage coverage, List<Entry> timeline, List<Chosen> brief) {

  public static final Digest NONE = new Digest(Wordings.NONE, Coverage.NONE, List.of(), List.of());

  public Digest {
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
  }
}
