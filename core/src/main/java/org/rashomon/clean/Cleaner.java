package org.rashomon.clean;

import java.util.List;
import org.rashomon.read.Capture;
import org.rashomon.text.Span;

/// Tells an account's story from what else its page or file holds.
public final class Cleaner {

  public Account clean(Capture capture) {
    String text = capture.content();
    return new Account(
        capture.id(),
        capture.path(),
        capture.provenance(),
        "en",
        text,
        List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)));
  }
}
