package org.rashomon.account.quote;

import java.util.List;
import org.rashomon.account.parse.TokenRange;

/// One reporting construction of a narrated sentence.
///
/// @param content what is reported, in one or more parts; never empty
record ReportingClause(SpeakerRule rule, TokenRange cue, Source source, List<TokenRange> content) {

  ReportingClause {
    content = List.copyOf(content);
  }
}
