package org.rashomon.account.read;

import org.jspecify.annotations.Nullable;

/// A file of several accounts, read one after the other.
interface Records {

  /// The next account, or what is wrong; `null` when there are no more.
  @Nullable Input next();
}
