package org.rashomon.event.contrast;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.rashomon.account.read.Published;

/// When a reading was published whose number changes as the event goes on.
///
/// @param published when its account was; of copies when the first of them was
/// @param written the same, as the account writes it
/// @param falls whether the number may fall as time goes on, as that of the missing does
record ReadingDate(Published published, String written, boolean falls) {

  /// That of a text with copies of these dates; empty for none.
  static Optional<ReadingDate> first(Collection<ReadingDate> copies) {
    return copies.stream()
        .min(Comparator.comparingLong(copy -> copy.published.to()))
        .flatMap(earliest ->
            Published.first(copies.stream().map(ReadingDate::published).toList())
                .map(first -> new ReadingDate(first, earliest.written, earliest.falls)));
  }

  ReadingDate falling(boolean may) {
    return new ReadingDate(published, written, may);
  }

  /// Whether time explains that the numbers differ: the later one is higher, or may fall.
  ///
  /// @param less whether the number of this is less than that of the other
  boolean explains(ReadingDate other, boolean less) {
    boolean earlier = published.isBefore(other.published);
    boolean later = other.published.isBefore(published);
    return (earlier || later) && (falls || earlier == less);
  }
}
