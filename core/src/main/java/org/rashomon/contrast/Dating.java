package org.rashomon.contrast;

import java.time.LocalDate;

/// When a running number was published.
///
/// @param published the account's own date; of copies the first one's
/// @param written the same, as the account tells it
/// @param falls whether the number may fall as time goes on, as that of the missing does
record Dating(LocalDate published, String written, boolean falls) {

  /// Whether time explains that the numbers differ: the later one is higher, or may fall.
  ///
  /// @param less whether the number of this is less than that of the other
  boolean explains(Dating other, boolean less) {
    if (published.equals(other.published)) {
      return false;
    }
    return falls || published.isBefore(other.published) == less;
  }
}
