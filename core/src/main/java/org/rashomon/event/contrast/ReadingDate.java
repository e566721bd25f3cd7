package org.rashomon.event.contrast;

import java.time.LocalDate;

/// When a reading was published whose number changes as the event goes on.
///
/// @param published the account's own date; of copies the first one's
/// @param written the same, as the account writes it
/// @param falls whether the number may fall as time goes on, as that of the missing does
record ReadingDate(LocalDate published, String written, boolean falls) {

  /// Whether time explains that the numbers differ: the later one is higher, or may fall.
  ///
  /// @param less whether the number of this is less than that of the other
  boolean explains(ReadingDate other, boolean less) {
    int order = published.compareTo(other.published);
    if (order == 0 && written.length() >= MINUTE && other.written.length() >= MINUTE) {
      order = written.substring(0, MINUTE).compareTo(other.written.substring(0, MINUTE));
    }
    return order != 0 && (falls || order < 0 == less);
  }

  /// Length of a date-time to the minute.
  private static final int MINUTE = 16;
}
