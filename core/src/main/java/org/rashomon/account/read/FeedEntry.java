package org.rashomon.account.read;

import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// One entry of a feed, in the words of RSS, Dublin Core and Atom alike.
record FeedEntry(Element element) {

  private static final Table ELEMENTS = Table.of(FeedEntry.class, "feed-elements.tsv");

  /// "desk@herald.example (Ada Pellick)", as RSS wants its authors.
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("\\S{1,200}@\\S{1,200} \\((.{1,200})\\)");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,1000}>");

  /// What feeds call elements of one kind.
  static SequencedSet<String> names(String kind) {
    return ELEMENTS.words(kind);
  }

  /// The first child of that kind that says something; names go before places.
  static Optional<Element> child(Element parent, String kind) {
    return names(kind).stream()
        .flatMap(
            name -> parent.children().stream().filter(child -> child.normalName().equals(name)))
        .filter(child -> !child.wholeText().isBlank())
        .findFirst();
  }

  static Optional<String> text(Element parent, String kind) {
    return child(parent, kind).map(child -> plain(child.wholeText())).filter(t -> !t.isEmpty());
  }

  /// Without the markup that titles bear, escaped once or twice.
  private static String plain(String text) {
    String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return TAG.matcher(unescaped).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /// The entry's text as a page of its own.
  Optional<String> page() {
    return child(element, "content")
        .map(FeedEntry::html)
        .map(html -> "<!DOCTYPE html><html><body><article>" + html + "</article></body></html>");
  }

  private static String html(Element content) {
    if (!content.children().isEmpty()) {
      return content.html();
    }
    String text = content.wholeText();
    if (TAG.matcher(text).find()) {
      return text;
    }
    StringBuilder paragraphs = new StringBuilder();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line ->
            paragraphs
                .append("<p>")
                .append(Entities.escape(Parser.unescapeEntities(line.strip(), false)))
                .append("</p>\n"));
    return paragraphs.toString();
  }

  /// @param base what a relative address is relative to, empty where that isn't known
  Optional<String> address(String base) {
    for (Element child : element.children()) {
      String name = child.normalName();
      if (name.equals("link") || name.equals("atom:link")) {
        boolean alternate = child.attr("rel").isEmpty() || child.attr("rel").equals("alternate");
        String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
        String whole = WebAddress.resolved(address.strip(), own(base));
        if (alternate && WebAddress.isWeb(whole)) {
          return Optional.of(whole);
        }
      }
    }
    return text(element, "id").filter(WebAddress::isWeb);
  }

  private String own(String base) {
    return element.hasAttr("xml:base") ? WebAddress.resolved(element.attr("xml:base"), base) : base;
  }

  private @Nullable String byline() {
    Optional<String> atom = child(element, "author").flatMap(author -> text(author, "name"));
    return atom.or(() -> text(element, "creator"))
        .map(FeedEntry::name)
        .filter(name -> name.indexOf('@') < 0)
        .orElse(null);
  }

  private static String name(String author) {
    Matcher found = MAIL_AND_NAME.matcher(author);
    return found.matches() ? found.group(1).strip() : author;
  }

  private @Nullable String date(String kind) {
    return text(element, kind).flatMap(IsoDate::of).orElse(null);
  }

  /// @param outlet the feed's own title
  Provenance provenance(@Nullable String outlet, String base) {
    String published = date("published");
    return new Provenance(
        address(base).orElse(null),
        text(element, "source").orElse(outlet),
        text(element, "title").orElse(null),
        byline(),
        published,
        Dating.of(Dating.Source.FEED, published, date("updated")));
  }
}
