package org.rashomon.report;

import java.util.List;
import org.rashomon.brief.Chosen;
import org.rashomon.coverage.Coverage;
import org.rashomon.wording.Wordings;

/// What is read off all accounts and findings together.
///
/// @param brief the event in the accounts' own sentences, at most eight
public record Digest(Wordings wordings, Coverage coverage, List<Chosen> brief) {

  public static final Digest NONE = new Digest(Wordings.NONE, Coverage.NONE, List.of());

  public Digest {
    brief = List.copyOf(brief);
  }
}
