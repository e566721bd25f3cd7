package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.read.Provenance;
import org.rashomon.text.Span;

/// Accounts for tests.
public final class Accounts {

  private Accounts() {}

  /// An account all of whose lines are body.
  public static Account body(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.BODY));
      }
      start += line.length() + 1;
    }
    return new Account(id, id + ".txt", Provenance.UNKNOWN, "en", text, blocks);
  }
}
