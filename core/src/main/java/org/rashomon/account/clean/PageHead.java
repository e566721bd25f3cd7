package org.rashomon.account.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.read.Provenance;

/// What a page tells of where it comes from: JSON-LD first, then Open Graph and other `meta`, then
/// what the page shows.
///
/// @param abstracts the article's text or a summary, as the page gives it to machines
record PageHead(Provenance provenance, List<String> abstracts) {

  private static final SequencedSet<String> TITLES = PageWords.of("title");
  private static final SequencedSet<String> OUTLETS = PageWords.of("outlet");
  private static final SequencedSet<String> ABSTRACTS = PageWords.of("abstract");
  private static final SequencedSet<String> AUTHORS = PageWords.of("author");

  /// A shorter headline stands in its page's title by chance.
  private static final int SHORTEST_HEADLINE = 15;

  private static final int LONGEST_OUTLET = 60;

  static PageHead of(Document page) {
    StructuredData data = StructuredData.of(page);
    MetaTags tags = MetaTags.of(page);
    String outlet = outlet(page, data, tags);
    PageDates dates = PageDates.of(page, data, tags);
    Provenance provenance =
        new Provenance(
            url(page, data, tags),
            outlet,
            title(page, data, tags, outlet),
            byline(data, tags),
            dates.published(),
            dates.dating());
    return new PageHead(provenance, abstracts(data, tags));
  }

  private static List<String> abstracts(StructuredData data, MetaTags tags) {
    return Stream.of(
            data.text("articleBody").map(body -> Jsoup.parse(body).text()),
            data.text("description"),
            tags.first(ABSTRACTS))
        .flatMap(Optional::stream)
        .toList();
  }

  private static @Nullable String url(Document page, StructuredData data, MetaTags tags) {
    return Stream.of(
            page.select("link[rel=canonical][href]").eachAttr("href"),
            tags.all(List.of("og:url")),
            data.addresses())
        .flatMap(List::stream)
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String outlet(Document page, StructuredData data, MetaTags tags) {
    return Stream.of(
            tags.all(OUTLETS).stream(),
            data.names("publisher").stream(),
            behindTitle(page, data, tags))
        .flatMap(names -> names)
        .filter(name -> !name.contains("://"))
        .findFirst()
        .orElse(null);
  }

  /// "Harbour News" of the title "Ferry aground | Harbour News", where the headline is known.
  private static Stream<String> behindTitle(Document page, StructuredData data, MetaTags tags) {
    String title = page.title().strip();
    return headlines(page, data, tags)
        .filter(headline -> headline.length() >= SHORTEST_HEADLINE)
        .filter(headline -> title.regionMatches(true, 0, headline, 0, headline.length()))
        .map(headline -> title.substring(headline.length()).strip())
        .filter(rest -> rest.length() > 2 && "|-–—:•·»".indexOf(rest.charAt(0)) >= 0)
        .map(rest -> rest.substring(1).strip())
        .filter(name -> name.length() <= LONGEST_OUTLET && name.indexOf('|') < 0)
        .limit(1);
  }

  private static Stream<String> headlines(Document page, StructuredData data, MetaTags tags) {
    return Stream.of(
            data.text("headline").map(PageHead::plain).stream(),
            tags.all(TITLES).stream(),
            page.select("h1").stream().map(Element::text))
        .flatMap(found -> found)
        .filter(text -> !text.isBlank());
  }

  private static @Nullable String title(
      Document page, StructuredData data, MetaTags tags, @Nullable String outlet) {
    return headlines(page, data, tags)
        .findFirst()
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

  private static @Nullable String byline(StructuredData data, MetaTags tags) {
    String names = String.join(", ", data.names("author"));
    return Stream.of(
            names.isEmpty() ? Stream.<String>empty() : Stream.of(names), tags.all(AUTHORS).stream())
        .flatMap(found -> found)
        .map(PageHead::plain)
        .flatMap(name -> Byline.name(name).stream())
        .findFirst()
        .orElse(null);
  }

  /// Who the page's markup says wrote something on it, if perhaps not this article.
  static @Nullable String anyAuthor(Document page) {
    return page
        .select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")
        .stream()
        .flatMap(author -> Byline.name(author.text()).stream())
        .findFirst()
        .orElse(null);
  }
}
