package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rashomon.clean.Block.Kind;
import org.rashomon.clean.ElementNames.Meaning;
import org.rashomon.read.Capture;
import org.rashomon.read.Provenance;

/// A saved page's article: its text, and what each paragraph of it is.
final class Page {

  private static final String NEVER_SHOWN =
      "script, style, noscript, template, iframe, object, svg, math, canvas, select, button, input,"
          + " textarea, label, datalist, [hidden], [style~=(?i)display:\\s*none]";

  private Page() {}

  static Account account(Capture capture) {
    Document page = Jsoup.parse(capture.content());
    PageHead head = PageHead.of(page);
    Provenance told = capture.provenance().orElse(head.provenance());
    page.select(NEVER_SHOWN).remove();
    PageText article = article(page.body());
    return new Account(
        capture.id(),
        capture.path(),
        told,
        Language.of(article.text()),
        article.text(),
        article.blocks());
  }

  private static PageText article(Element body) {
    List<PageBlock> blocks = PageBlocks.of(body);
    PageRoles roles = new PageRoles(blocks);
    Element container = Container.find(body, blocks, roles);
    PageText text = new PageText();
    for (PageBlock block : blocks) {
      if (isWithin(block.element(), container)) {
        Optional<Meaning> meaning = roles.of(block, container);
        if (meaning.filter(Meaning.DROP::equals).isEmpty()) {
          text.add(block.text(), kind(block, meaning));
        }
      }
    }
    return text;
  }

  private static boolean isWithin(Element element, Element container) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == container) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Kind kind(PageBlock block, Optional<Meaning> meaning) {
    if (meaning.isPresent()) {
      return Kind.valueOf(meaning.get().name());
    }
    if (block.linkDensity() > 0.6 && !block.isHeading()) {
      return Kind.NAVIGATION;
    }
    return block.isHeading() ? Kind.HEADLINE : null;
  }
}
