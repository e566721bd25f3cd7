package org.rashomon.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rashomon.read.IsoDate;
import org.rashomon.read.Provenance;

/// What a page tells of where it comes from: JSON-LD first, then Open Graph and other `meta`, then
/// what the page shows.
///
/// @param abstracts the article's text or a summary, as the page gives it to machines
record PageHead(Provenance provenance, List<String> abstracts) {

  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> OUTLETS = List.of("og:site_name", "application-name");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "datepublished",
          "og:article:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "pubdate",
          "publishdate",
          "publish-date",
          "date");

  static PageHead of(Document page) {
    StructuredData data = StructuredData.of(page);
    String outlet =
        meta(page, OUTLETS).or(() -> data.names("publisher").stream().findFirst()).orElse(null);
    Provenance provenance =
        new Provenance(
            url(page),
            outlet,
            title(page, data, outlet),
            byline(page, data),
            published(page, data));
    return new PageHead(provenance, abstracts(page, data));
  }

  private static List<String> abstracts(Document page, StructuredData data) {
    return Stream.of(
            data.text("articleBody").map(body -> Jsoup.parse(body).text()),
            data.text("description"),
            meta(page, List.of("og:description", "description", "twitter:description")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static @Nullable String url(Document page) {
    return Stream.of(
            page.select("link[rel=canonical][href]").eachAttr("href").stream(),
            meta(page, List.of("og:url")).stream())
        .flatMap(found -> found)
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String title(
      Document page, StructuredData data, @Nullable String outlet) {
    return data.text("headline")
        .map(PageHead::plain)
        .or(() -> meta(page, TITLES))
        .or(() -> page.select("h1").eachText().stream().filter(text -> !text.isBlank()).findFirst())
        .or(() -> Optional.of(page.title()))
        .map(title -> withoutOutlet(title, outlet))
        .filter(title -> !title.isBlank())
        .orElse(null);
  }

  private static String plain(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : Jsoup.parse(html).text();
  }

  /// "Ferry aground | Harbour News" without its outlet.
  private static String withoutOutlet(String title, @Nullable String outlet) {
    if (outlet == null
        || !title.toLowerCase(Locale.ROOT).endsWith(outlet.toLowerCase(Locale.ROOT))) {
      return title;
    }
    String before = title.substring(0, title.length() - outlet.length()).strip();
    int last = before.length() - 1;
    boolean parted = last > 0 && "|-–—:•·».".indexOf(before.charAt(last)) >= 0;
    return parted ? before.substring(0, last).strip() : title;
  }

  private static @Nullable String byline(Document page, StructuredData data) {
    List<String> names = data.names("author");
    return (names.isEmpty() ? meta(page, AUTHORS) : Optional.of(String.join(", ", names)))
        .or(() ->
            page
                .select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")
                .eachText()
                .stream()
                .findFirst())
        .map(PageHead::name)
        .filter(name -> !name.isBlank() && name.length() <= 200 && !name.contains("://"))
        .orElse(null);
  }

  private static String name(String byline) {
    String plain = plain(byline).strip();
    return plain.regionMatches(true, 0, "by ", 0, 3) ? plain.substring(3).strip() : plain;
  }

  private static @Nullable String published(Document page, StructuredData data) {
    return Stream.of(
            data.text("datePublished").stream(),
            DATES.stream().flatMap(name -> meta(page, List.of(name)).stream()),
            page.select("[itemprop=datePublished]").stream()
                .flatMap(e -> Stream.of(e.attr("content"), e.attr("datetime"), e.text())),
            page.select("time[pubdate], article time[datetime], time[datetime]").stream()
                .map(time -> time.attr("datetime")))
        .flatMap(found -> found)
        .flatMap(date -> IsoDate.of(date).stream())
        .findFirst()
        .orElse(null);
  }

  /// The first of the names that a `meta` element bears with something in it.
  private static Optional<String> meta(Document page, List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"));
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }
}
