package org.rashomon.account.clean;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Provenance;

/// A saved page's article: its text, and what each paragraph of it is.
final class Page {

  private static final String NEVER_SHOWN =
      "script, style, noscript, template, iframe, object, svg, math, canvas, select, button, input,"
          + " textarea, label, datalist, [hidden], [style~=(?i)display:\\s*none]";

  private Page() {}

  static Account account(Capture capture) {
    Document page = Jsoup.parse(capture.content());
    PageHead head = PageHead.of(page);
    page.select(NEVER_SHOWN).remove();
    PageText article = Article.text(page.body(), head);
    String text = article.text();
    List<Block> blocks = article.blocks();
    Provenance told = capture.provenance().orElse(head.provenance()).orElse(Head.of(text, blocks));
    return new Account(capture.id(), capture.path(), told, Language.of(text), text, blocks);
  }
}
