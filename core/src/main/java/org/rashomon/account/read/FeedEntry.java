package org.rashomon.account.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// One entry of a feed, in the words of RSS, Dublin Core and Atom alike.
record FeedEntry(Element element) {

  /// The surest to be the whole text first.
  private static final List<String> CONTENTS =
      List.of(
          "content:encoded", "content", "atom:content", "description", "summary", "atom:summary");

  private static final List<String> PUBLISHED =
      List.of("pubdate", "published", "atom:published", "dc:date", "issued", "dcterms:created");
  private static final List<String> UPDATED =
      List.of("updated", "atom:updated", "dcterms:modified", "modified");

  /// "desk@herald.example (Ada Pellick)", as RSS wants its authors.
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("\\S{1,200}@\\S{1,200} \\((.{1,200})\\)");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,1000}>");

  /// The first child of one of the names that says something; names go before places.
  static Optional<Element> child(Element parent, List<String> names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (child.normalName().equals(name) && !child.wholeText().isBlank()) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  static Optional<String> text(Element parent, List<String> names) {
    return child(parent, names).map(child -> plain(child.wholeText())).filter(t -> !t.isEmpty());
  }

  /// Without the markup that titles bear, escaped once or twice.
  private static String plain(String text) {
    String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return TAG.matcher(unescaped).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /// The entry's text as a page of its own.
  Optional<String> page() {
    return child(element, CONTENTS)
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

  Optional<String> address() {
    for (Element child : element.children()) {
      String name = child.normalName();
      if (name.equals("link") || name.equals("atom:link")) {
        boolean alternate = child.attr("rel").isEmpty() || child.attr("rel").equals("alternate");
        String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
        if (alternate && WebAddress.isWeb(address.strip())) {
          return Optional.of(address.strip());
        }
      }
    }
    return text(element, List.of("guid", "id")).filter(WebAddress::isWeb);
  }

  private @Nullable String byline() {
    Optional<String> atom =
        child(element, List.of("author", "atom:author"))
            .flatMap(author -> text(author, List.of("name", "atom:name")));
    return atom.or(() -> text(element, List.of("dc:creator", "author")))
        .map(FeedEntry::name)
        .filter(name -> name.indexOf('@') < 0)
        .orElse(null);
  }

  private static String name(String author) {
    Matcher found = MAIL_AND_NAME.matcher(author);
    return found.matches() ? found.group(1).strip() : author;
  }

  private @Nullable String date(List<String> names) {
    return text(element, names).flatMap(IsoDate::of).orElse(null);
  }

  /// @param outlet the feed's own title
  Provenance provenance(@Nullable String outlet) {
    String published = date(PUBLISHED);
    return new Provenance(
        address().orElse(null),
        text(element, List.of("source")).orElse(outlet),
        text(element, List.of("title", "atom:title", "dc:title")).orElse(null),
        byline(),
        published,
        Dating.of(Dating.Source.FEED, published, date(UPDATED)));
  }
}
