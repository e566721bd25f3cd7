package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Cuts a page into its blocks of text, in the page's order. Walks without recursion, so that no
/// depth of nesting matters.
final class PageBlocks implements NodeVisitor {

  private static final SequencedSet<String> CUT = PageWords.of("block");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;
  private int preformatted;
  private boolean space;
  private @Nullable Element holder;

  private PageBlocks() {}

  static List<PageBlock> of(Element root) {
    PageBlocks blocks = new PageBlocks();
    root.traverse(blocks);
    blocks.end();
    return QuotedBlocks.marked(blocks.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode found -> append(found.getWholeText(), found.parent());
      case Element element -> open(element);
      default -> {} // comments, scripts' data: nothing that a page shows
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
    } else if (CUT.contains(tag)) {
      end();
    } else if (tag.equals("a")) {
      links++;
    } else if (tag.equals("q")) {
      quote(element, "“");
    }
    preformatted += tag.equals("pre") ? 1 : 0;
  }

  /// Two in a row part paragraphs.
  private void lineBreak() {
    breaks++;
    if (breaks > 1) {
      end();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (CUT.contains(element.normalName())) {
        end();
      } else if (element.normalName().equals("a")) {
        links--;
      } else if (element.normalName().equals("q")) {
        quote(element, "”");
      }
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
    }
  }

  /// Browsers show the marks around a `q`. A closing one stands close to its last word.
  private void quote(Element element, String mark) {
    space &= mark.equals("“");
    append(mark, element);
  }

  private void append(String raw, @Nullable Node parent) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' && preformatted > 0) {
        lineBreak();
      } else if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        separate();
        text.append(c);
        linked += links > 0 ? 1 : 0;
        if (holder == null && parent instanceof Element element) {
          holder = blockOf(element);
        }
      }
    }
  }

  private void separate() {
    if (text.length() > 0 && (breaks > 0 || space)) {
      text.append(breaks > 0 ? '\n' : ' ');
      linked += links > 0 ? 1 : 0;
    }
    breaks = 0;
    space = false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || Character.isWhitespace(c) || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060' || c == 0;
  }

  private static Element blockOf(Element element) {
    Element at = element;
    while (!CUT.contains(at.normalName()) && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private void end() {
    if (text.length() > 0 && holder != null) {
      blocks.add(new PageBlock(holder, text.toString(), Math.min(linked, text.length())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    space = false;
    holder = null;
  }
}
