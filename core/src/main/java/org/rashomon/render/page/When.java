package org.rashomon.render.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.timeline.Entry;

/// An entry of the timeline as a page shows it.
///
/// @param time as TIMEX3 writes it
/// @param phase `null` where it can't be told
/// @param sentences one of each account first, then their others
/// @param leading how many of them are shown at once
public record When(
    String anchor,
    String time,
    Entry.@Nullable Phase phase,
    List<Overview.Sentence> sentences,
    int leading) {

  public When {
    sentences = List.copyOf(sentences);
  }

  /// Those that are shown at once.
  public List<Overview.Sentence> first() {
    return sentences.subList(0, leading);
  }

  /// Those that are shown when asked for.
  public List<Overview.Sentence> others() {
    return sentences.subList(leading, sentences.size());
  }

  /// The time in words: `4 March 2031`, `Wednesday`, `19:21`.
  public String told(Phrases say) {
    if (time.endsWith("_REF")) {
      return say.of("when." + time);
    }
    if (time.startsWith("T")) {
      return time.substring(1);
    }
    String[] parts = time.split("-", -1);
    if (parts.length == 3 && parts[1].startsWith("W")) {
      return say.of("weekday." + parts[2]);
    }
    String year = parts[0].startsWith("X") ? "" : parts[0];
    String month = parts.length > 1 ? say.of("month." + Integer.parseInt(parts[1])) : "";
    String day = parts.length > 2 ? String.valueOf(Integer.parseInt(parts[2])) : "";
    return String.join(" ", day, month, year).strip();
  }
}
