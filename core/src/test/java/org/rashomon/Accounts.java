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
    List<Block> blocks =
        lines(text).stream()
            .filter(line -> !line.in(text).isBlank())
            .map(line -> new Block(line, Block.Kind.BODY))
            .toList();
    return new Account(id, id + ".txt", Provenance.UNKNOWN, "en", text, blocks);
  }

  /// Where the text's lines stand, empty ones too.
  public static List<Span> lines(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      spans.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    return spans;
  }
}
