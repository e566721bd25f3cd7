package org.rashomon.account.detail;

import java.util.List;
import org.rashomon.text.Span;

/// A place that an account says something happened in: `in Moscow`.
///
/// @param span the place's name
/// @param path what holds it, from the country down, in one spelling: `Russia`, `Moscow`; never
///   empty
/// @param subject what happened there, normalised as in [Quantity#subject]; empty where the
///   sentence doesn't tell
public record Location(Span span, List<String> path, String subject) implements Detail {

  public Location {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a place that is nowhere at " + span);
    }
  }
}
