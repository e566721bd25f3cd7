package org.rashomon.account.clean;

import java.util.List;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Provenance;

/// Tells an account's story from what else its page or file holds.
public final class Cleaner {

  public Account clean(Capture capture) {
    return switch (capture.format()) {
      case TEXT -> text(capture);
      case HTML -> Page.account(capture);
    };
  }

  private static Account text(Capture capture) {
    String text = capture.content();
    List<Block> blocks = SavedText.blocks(text, capture.provenance().title());
    Provenance told = capture.provenance().orElse(Head.of(text, blocks));
    return new Account(
        capture.id(), capture.path(), capture.sha256(), told, Language.of(text), text, blocks);
  }
}
