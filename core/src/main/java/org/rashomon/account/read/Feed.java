package org.rashomon.account.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;

/// The entries of an RSS (0.9 to 2.0) or Atom (RFC 4287) feed that bear their text, one at a time.
///
/// jsoup's XML parser reads it: it forgives what feeds in the wild get wrong, and knows no
/// declarations, so that no entity is ever fetched or multiplied.
final class Feed implements Records {

  private static final Set<String> ENTRIES = FeedEntry.names("entry");

  private static final Pattern ROOT_END =
      Pattern.compile("</(?:\\w{1,20}:)?(?:rss|feed|RDF)\\s{0,20}>");
  private static final Pattern ENTRY_END =
      Pattern.compile("</(?:\\w{1,20}:)?(?:item|entry)\\s{0,20}>");
  private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s");
  private static final int DECLARED_WITHIN = 1 << 16;

  private final String path;
  private final Iterator<Element> entries;
  private final @Nullable String outlet;

  /// What relative addresses are relative to; empty where the feed doesn't tell.
  private final String base;

  private final Deque<Unreadable> faults = new ArrayDeque<>();
  private int empty;

  Feed(String path, String content) {
    this.path = path;
    noteEntities(content);
    Document feed = Parser.xmlParser().parseInput(upToDamage(content), "");
    this.entries =
        feed.stream().filter(element -> ENTRIES.contains(element.normalName())).iterator();
    this.outlet = title(feed);
    this.base = base(feed);
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
    Matcher found = ENTITY.matcher(content).region(0, Math.min(content.length(), DECLARED_WITHIN));
    if (found.find()) {
      fault(
          "the feed declares entities of its own in line "
              + line(content, found.start())
              + ", which are refused",
          "its entries were read without them");
    }
  }

  private static long line(String content, int end) {
    return 1 + content.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  @Override
  public @Nullable Input next() {
    while (entries.hasNext()) {
      Element element = entries.next();
      FeedEntry entry = new FeedEntry(element);
      Optional<String> page = entry.page();
      if (page.isPresent()) {
        Provenance provenance = entry.provenance(outlet, base);
        return new Capture(
            id(provenance),
            path,
            Hash.of(element.outerHtml()),
            Capture.Format.HTML,
            page.get(),
            provenance);
      }
      empty++;
    }
    noteEmpty();
    return faults.poll();
  }

  private String id(Provenance provenance) {
    return Optional.ofNullable(provenance.url())
        .flatMap(WebAddress::name)
        .orElseGet(() -> FileName.stem(path));
  }

  /// Its `xml:base`, else the address of the site, which stands before the entries.
  private static String base(Document feed) {
    return feed.children().stream()
        .flatMap(root ->
            Stream.concat(
                Stream.of(root.attr("xml:base")),
                FeedEntry.child(root, "channel").or(() -> Optional.of(root)).stream()
                    .flatMap(holder -> new FeedEntry(holder).address("").stream())))
        .filter(WebAddress::isWeb)
        .findFirst()
        .orElse("");
  }

  /// The feed's own title, which stands before its entries.
  private static @Nullable String title(Document feed) {
    return feed.children().stream()
        .flatMap(root ->
            FeedEntry.child(root, "channel")
                .map(channel -> List.of(channel, root))
                .orElse(List.of(root))
                .stream())
        .flatMap(holder -> FeedEntry.text(holder, "title").stream())
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
