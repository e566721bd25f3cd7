package org.rashomon.account.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One reporting construction of a narrated sentence.
///
/// @param content what is reported, in one or more parts; never empty
/// @param speech whether the cue tells that words were uttered, and not only what somebody thinks
/// @param branch where the construction branches off from one before it in the sentence, whose
///   content ends there; -1 where it does not
record Report(
    Shape shape,
    boolean speech,
    Range cue,
    @Nullable Source source,
    List<Range> content,
    int branch) {

  Report {
    content = List.copyOf(content);
  }

  Report withContent(List<Range> other) {
    return new Report(shape, speech, cue, source, other, branch);
  }

  /// Whether the words stand within what is reported.
  boolean holds(Range words) {
    return content.stream()
        .anyMatch(part -> part.from() <= words.from() && words.to() <= part.to());
  }

  /// How the speaker is told.
  enum Shape {
    /// `Ortega said`.
    SUBJECT_OF_CUE,
    /// `said Ortega`.
    INVERTED,
    /// `Ortega, who chairs the council, said`.
    SUBJECT_BEFORE_ASIDE,
    /// `Ortega, who said`.
    RELATIVE,
    /// `Ortega said …, adding`, `and added`.
    SHARED_SUBJECT,
    /// `Ortega's belief that`.
    OWNER,
    /// `according to Ortega`.
    ACCORDING_TO,
    /// `Ortega: …`.
    COLON,
    /// `was described by Ortega as`.
    PASSIVE,
    /// `Ortega was quoted as saying`.
    QUOTED_AS,
    /// Nobody is named: `was asked whether`.
    UNNAMED
  }
}
