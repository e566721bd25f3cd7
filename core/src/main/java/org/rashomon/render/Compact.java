package org.rashomon.render;

import java.util.Set;

/// Leaves out of a page what HTML doesn't need: the templates' indentation, quotation marks around
/// plain values, and end tags that what follows implies.
///
/// Reads the output of the templates, where every `<` of a text is escaped. One pass.
final class Compact {

  /// A `p` ends by itself before these (HTML, 13.1.2.4 "Optional tags").
  private static final Set<String> END_PARAGRAPH =
      names(
          "p ul ol div section article header footer nav details h2 h3 h4 table blockquote /li /div"
              + " /section /article /header /footer /blockquote /td /main");

  private static final Set<String> END_ITEM = names("li /ul /ol");

  /// White space beside these isn't shown.
  private static final Set<String> BLOCKS =
      names(
          "p ul ol li div section article header footer nav details summary h1 h2 h3 h4 table thead"
              + " tbody tr th td main blockquote body head html meta title style script svg !doctype");

  private final String html;
  private final StringBuilder out;

  /// An end tag that is written only if what follows doesn't imply it.
  private String open = "";

  private Compact(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length());
  }

  private static Set<String> names(String names) {
    return Set.of(names.split(" "));
  }

  static String of(String html) {
    return new Compact(html).text();
  }

  private String text() {
    String before = "html";
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int from = tag < 0 ? html.length() : tag;
      String name = tag < 0 ? "/html" : name(tag);
      text(html.substring(at, from), before, name);
      if (tag < 0) {
        break;
      }
      at = tag(tag, name);
      before = name;
    }
    return out.append(open).toString();
  }

  private void text(String text, String before, String after) {
    boolean indentation =
        text.isBlank() && text.indexOf('\n') >= 0 && (block(before) || block(after));
    if (!text.isEmpty() && !indentation) {
      ended("");
      out.append(text);
    }
  }

  private static boolean block(String name) {
    return BLOCKS.contains(name.startsWith("/") ? name.substring(1) : name);
  }

  /// Writes the end tag that waits, unless it goes without saying before that tag.
  private void ended(String next) {
    boolean implied =
        (open.equals("</p>") && END_PARAGRAPH.contains(next))
            || (open.equals("</li>") && END_ITEM.contains(next));
    if (!implied) {
      out.append(open);
    }
    open = "";
  }

  /// Returns where the tag ends, or the style sheet or script that it opens.
  private int tag(int from, String name) {
    ended(name);
    if (name.equals("style") || name.equals("script")) {
      int end = html.indexOf("</" + name, from);
      out.append(html, from, end);
      return end;
    }
    int end = end(from);
    if (name.equals("/p") || name.equals("/li")) {
      open = html.substring(from, end);
    } else {
      attributes(from, end);
    }
    return end;
  }

  private String name(int tag) {
    // an end tag's name begins with the slash
    int end = tag + 2;
    while (end < html.length() && " \n\t/>".indexOf(html.charAt(end)) < 0) {
      end++;
    }
    return html.substring(tag + 1, end);
  }

  /// After the tag that begins there.
  private int end(int from) {
    boolean quoted = false;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '>' && !quoted) {
        return i + 1;
      }
    }
    return html.length();
  }

  private void attributes(int from, int end) {
    int at = from;
    while (at < end) {
      int quote = html.indexOf('"', at, end);
      if (quote < 0) {
        out.append(html, at, end);
        return;
      }
      int close = html.indexOf('"', quote + 1, end);
      boolean plain = plain(quote + 1, close) && html.charAt(close + 1) != '/';
      out.append(html, at, plain ? quote : quote + 1);
      out.append(html, quote + 1, plain ? close : close + 1);
      at = close + 1;
    }
  }

  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      if (!(c < 128 && Character.isLetterOrDigit(c)) && "#-_.%".indexOf(c) < 0) {
        return false;
      }
    }
    return from < to;
  }
}
