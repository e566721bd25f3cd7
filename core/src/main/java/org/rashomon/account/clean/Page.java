package org.rashomon.account.clean;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Provenance;

/// A saved page's article: its text, and what each paragraph of it is.
final class Page {

  private static final String NEVER_SHOWN =
      "script, style, noscript, template, iframe, object, svg, math, canvas, select, button, input,"
          + " textarea, label, datalist";

  private static final String HIDDEN =
      "[hidden], .sf-hidden, [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  /// What browsers show of an element's shadow, as programs that save pages write it.
  private static final String SHADOW = "template[shadowrootmode], template[shadowroot]";

  /// Hidden elements with more of a page's text than this are shown by a script.
  private static final double SHOWN_BY_SCRIPT = 0.5;

  private Page() {}

  static Account account(Capture capture) {
    Document page = Jsoup.parse(capture.content());
    PageHead head = PageHead.of(page);
    String anyAuthor = PageHead.anyAuthor(page);
    page.select(SHADOW).unwrap();
    page.select(NEVER_SHOWN).remove();
    removeHidden(page.body());
    List<PageBlock> shown = PageBlocks.of(page.body());
    Provenance beside = HeadlineLines.of(shown, head.provenance().title());
    PageText article = Article.text(page.body(), shown, head);
    String text = article.text();
    List<Block> blocks = article.blocks();
    Provenance told =
        capture
            .provenance()
            .orElse(told(head.provenance(), beside))
            .orElse(Provenance.UNKNOWN.withByline(anyAuthor))
            .orElse(Head.of(text, blocks));
    return new Account(
        capture.id(), capture.path(), capture.sha256(), told, Language.of(text), text, blocks);
  }

  /// A house that gives its own name for its author's may still name the author beside the
  /// headline.
  private static Provenance told(Provenance head, Provenance beside) {
    String byline = head.byline();
    boolean house = byline != null && byline.equalsIgnoreCase(head.outlet());
    return (house ? head.withByline(null) : head).orElse(beside).orElse(head);
  }

  /// What a page hides isn't its story, unless that is most of what it has: then a script shows it
  /// when the page is opened, as where a server sends the article after the page's frame.
  private static void removeHidden(Element body) {
    int enough = (int) (SHOWN_BY_SCRIPT * body.text().length());
    body.filter(new Hidden(enough));
  }

  /// Takes hidden elements out of a page. Within one that stays nothing is measured again, so that
  /// each character is looked at twice at most.
  private static final class Hidden implements NodeFilter {

    private final int enough;
    private @Nullable Element shown;

    Hidden(int enough) {
      this.enough = enough;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element) || !element.is(HIDDEN)) {
        return FilterResult.CONTINUE;
      }
      if (shown != null || element.text().length() <= enough) {
        return FilterResult.REMOVE;
      }
      shown = element;
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node.equals(shown)) {
        shown = null;
      }
      return FilterResult.CONTINUE;
    }
  }
}
