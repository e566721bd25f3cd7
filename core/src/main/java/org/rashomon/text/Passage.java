package org.rashomon.text;

import java.util.Comparator;

/// A span of one account's text: what every finding leads back to.
public record Passage(String account, Span span) implements Comparable<Passage> {

  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::account).thenComparing(Passage::span);

  /// Whether the two are of one account and share at least one character.
  public boolean overlaps(Passage other) {
    return account.equals(other.account) && span.overlaps(other.span);
  }

  /// By account, then by place.
  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
