package org.rashomon.account.read;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Accounts of one file that was read whole.
record Several(Iterator<? extends Input> inputs) implements Records {

  @Override
  public @Nullable Input next() {
    return inputs.hasNext() ? inputs.next() : null;
  }
}
