package org.rashomon.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// The entries of an RSS (0.9 to 2.0) or Atom (RFC 4287) feed that bear their text, one at a time.
///
/// jsoup's XML parser reads it: it forgives what feeds in the wild get wrong, and knows no
/// declarations, so that no entity is ever fetched or multiplied.
final class Feed implements Records {

  private static final String ENTRIES = "item, entry, atom|entry";

  private static final Pattern ROOT_END =
      Pattern.compile("</(?:\\w{1,20}:)?(?:rss|feed|RDF)\\s{0,20}>");
  private static final Pattern ENTRY_END =
      Pattern.compile("</(?:\\w{1,20}:)?(?:item|entry)\\s{0,20}>");
  private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s");
  private static final int DECLARED_WITHIN = 1 << 16;

  private final String path;
  private final Ids ids;
  private final StreamParser parser;
  private final Deque<Unreadable> faults = new ArrayDeque<>();
  private int empty;
  private @Nullable String outlet;

  Feed(String path, String content, Ids ids) {
    this.path = path;
    this.ids = ids;
    noteEntities(content);
    this.parser = new StreamParser(Parser.xmlParser()).parse(upToDamage(content), "");
  }

  /// Where the feed is cut off, its last entry is no whole one.
  private String upToDamage(String content) {
    if (ROOT_END.matcher(content).find()) {
      return content;
    }
    int end = 0;
    Matcher entry = ENTRY_END.matcher(content);
    while (entry.find()) {
      end = entry.end();
    }
    fault(
        "the feed is cut off or broken after line " + line(content, end),
        "the entries before were read; fetch it again for the rest");
    return content.substring(0, end);
  }

  private void noteEntities(String content) {
    Matcher found =
        ENTITY.matcher(content).region(0, Math.min(content.length(), DECLARED_WITHIN));
    if (found.find()) {
      fault(
          "the feed declares entities of its own in line " + line(content, found.start())
              + ", which are refused",
          "its entries were read without them");
    }
  }

  private static long line(String content, int end) {
    return 1 + content.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  @Override
  public @Nullable Input next() {
    for (Element found = entry(); found != null; found = entry()) {
      FeedEntry entry = new FeedEntry(found);
      Optional<String> page = entry.page();
      if (page.isPresent()) {
        Provenance provenance = entry.provenance(outlet);
        return new Capture(
            ids.unique(id(provenance)), path, Capture.Format.HTML, page.get(), provenance);
      }
      empty++;
    }
    noteEmpty();
    return faults.poll();
  }

  private String id(Provenance provenance) {
    return Optional.ofNullable(provenance.url())
        .flatMap(WebAddress::name)
        .orElseGet(() -> Ids.stem(path));
  }

  /// The next entry, taken out of the feed so that the feed doesn't grow.
  private @Nullable Element entry() {
    try {
      Element found = parser.selectNext(ENTRIES);
      if (found != null) {
        outlet = outlet == null ? title(parser.document()) : outlet;
        found.remove();
      }
      return found;
    } catch (IOException | RuntimeException e) {
      fault("the feed is broken", "fetch it again");
      return null;
    }
  }

  /// The feed's own title, which stands before its entries.
  private static @Nullable String title(Document feed) {
    return feed.children().stream()
        .flatMap(root ->
            FeedEntry.child(root, List.of("channel"))
                .map(channel -> List.of(channel, root))
                .orElse(List.of(root))
                .stream())
        .flatMap(holder -> FeedEntry.text(holder, List.of("title", "atom:title")).stream())
        .findFirst()
        .orElse(null);
  }

  private void noteEmpty() {
    if (empty > 0) {
      fault(
          "entries without a text: " + empty,
          "the feed holds their titles and addresses only; save the pages");
      empty = 0;
    }
  }

  private void fault(String reason, String advice) {
    faults.add(new Unreadable(path, reason, advice));
  }
}
