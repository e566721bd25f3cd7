package org.rashomon.account.parse;

import java.util.List;
import org.rashomon.text.Span;

/// Words that the tagger takes for somebody's, with or without quotation marks.
///
/// @param cue the words that report; may be empty
/// @param source the words that name who is reported; may be empty
/// @param content what is reported, by place; never empty. Quotation marks are part of it.
/// @param confidence how probable it is that a word of the content is content, on average, 0 to 1
public record Attribution(
    List<Span> cue, List<Span> source, List<Span> content, double confidence) {

  public Attribution {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content, cue at " + cue);
    }
  }
}
