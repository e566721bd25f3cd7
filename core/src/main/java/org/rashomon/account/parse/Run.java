package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rashomon.text.Span;

/// Words of a window that are one cue, one name and so on.
///
/// @param first place of its first word in [Window#words]
/// @param end the place after its last
record Run(Kind kind, int first, int end) {

  /// What the words are.
  enum Kind {
    CUE,
    SOURCE,
    CONTENT,
    PERSON,
    BODY,
    PLACE,
    /// A name of something else.
    OTHER,
    /// What stands within quotation marks, whatever the tagger says.
    QUOTATION
  }

  /// The runs that a window's labels tell, by place.
  static List<Run> of(int[] labels, LabelSet set) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (set.begins(labels[i])) {
        int end = i + 1;
        while (end < labels.length && set.goesOn(labels[end])) {
          end++;
        }
        runs.add(new Run(Objects.requireNonNull(set.kind(labels[i])), i, end));
      }
    }
    return runs;
  }

  Span span(Window window) {
    return Span.hull(window.words().get(first).span(), window.words().get(end - 1).span());
  }
}
