package org.rashomon.account.clean;

import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.Dating.Source;
import org.rashomon.account.read.IsoDate;

/// When a page says that its article was published and changed, and which of its marks says so.
///
/// @param published an ISO 8601 date or date-time
record PageDates(@Nullable String published, Dating dating) {

  private static final SequencedSet<String> PUBLISHED = PageWords.of("published");

  private static final SequencedSet<String> UPDATED = PageWords.of("updated");

  private static final String TIMES =
      "[itemprop~=datePublished], time[pubdate], time.published, time.entry-date, article"
          + " time[datetime], time[datetime]";

  private static final String LINES =
      "[class*=publish-date], [class*=date-published], [class*=published-date],"
          + " [class*=publishDate], [class~=\\bpublished\\b], [class~=\\bpubdate\\b]";

  private record Stated(String date, Source source) {}

  static PageDates of(Document page, StructuredData data, MetaTags tags) {
    Optional<Stated> published =
        first(Source.JSON_LD, data.text("datePublished").stream())
            .or(() -> first(Source.META, tags.all(PUBLISHED).stream()))
            .or(() -> first(Source.TIME, attributes(page, TIMES)))
            .or(() -> first(Source.LINE, page.select(LINES).stream().map(Element::text)));
    Optional<Stated> updated =
        first(Source.JSON_LD, data.text("dateModified").stream())
            .or(() -> first(Source.META, tags.all(UPDATED).stream()))
            .or(() ->
                first(Source.TIME, attributes(page, "[itemprop~=dateModified], time.updated")))
            .filter(
                change -> published.filter(when -> when.date().equals(change.date())).isEmpty());
    return new PageDates(
        published.map(Stated::date).orElse(null),
        new Dating(
            published.map(Stated::source).orElse(null),
            updated.map(Stated::date).orElse(null),
            updated.map(Stated::source).orElse(null)));
  }

  private static Stream<String> attributes(Document page, String selector) {
    return page.select(selector).stream()
        .flatMap(e -> Stream.of(e.attr("content"), e.attr("datetime"), e.ownText()));
  }

  private static Optional<Stated> first(Source source, Stream<String> dates) {
    return dates
        .flatMap(date -> IsoDate.of(date).stream())
        .findFirst()
        .map(date -> new Stated(date, source));
  }
}
