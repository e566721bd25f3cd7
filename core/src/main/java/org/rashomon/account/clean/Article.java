package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Block.Kind;
import org.rashomon.account.clean.ElementNames.Meaning;
import org.rashomon.account.read.Provenance;

/// The blocks of a page that stand in its article's container, with what the markup says of each.
final class Article {

  /// A story is at least so long, in characters.
  private static final int SHORTEST_STORY = 200;

  private final PageRoles roles;
  private final Teasers teasers;
  private final SummaryEvidence evidence;
  private final Element container;
  private @Nullable String leadTitle;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<@Nullable Kind> kinds = new ArrayList<>();

  private Article(List<PageBlock> page, Element body, PageHead head, PageRoles roles) {
    this.roles = roles;
    this.teasers = new Teasers(page, head.provenance().title());
    this.evidence = new SummaryEvidence(head.abstracts());
    this.container = new Container(roles, teasers, evidence).find(body, page);
    addLead(page, head.provenance());
    for (PageBlock block : page) {
      if (PageRoles.isWithin(block.element(), container) && !isMarkup(block.text())) {
        add(block);
      }
    }
    setTailAside();
    setOtherStoriesAside();
  }

  /// @param page the blocks of the body
  static PageText text(Element body, List<PageBlock> page, PageHead head) {
    Article article = best(page, body, head);
    PageText text = new PageText();
    if (article.leadTitle != null) {
      text.add(article.leadTitle, Kind.HEADLINE);
    }
    String byline = head.provenance().byline();
    if (!article.kinds.contains(Kind.BYLINE) && byline != null) {
      text.add(byline, Kind.BYLINE);
    }
    for (int i = 0; i < article.blocks.size(); i++) {
      text.add(article.blocks.get(i).text(), article.kinds.get(i));
    }
    return text;
  }

  /// Names of elements mislead where going by them hardly anything is left: there tags alone count.
  private static Article best(List<PageBlock> page, Element body, PageHead head) {
    Article named = new Article(page, body, head, PageRoles.byNames(page));
    if (named.characters() >= SHORTEST_STORY) {
      return named;
    }
    Article plain = new Article(page, body, head, PageRoles.byTags(page));
    return plain.characters() > named.characters() ? plain : named;
  }

  /// How long the story is.
  private int characters() {
    return IntStream.range(0, blocks.size())
        .filter(i -> kinds.get(i) == null)
        .map(i -> blocks.get(i).text().length())
        .sum();
  }

  /// The headline, the byline and what stands between the headline and the container, where the
  /// page has them outside of it.
  private void addLead(List<PageBlock> page, Provenance told) {
    int first = 0;
    while (first < page.size() && !PageRoles.isWithin(page.get(first).element(), container)) {
      first++;
    }
    int headline = headline(page, first, told.title());
    boolean inside =
        page.stream()
            .filter(block -> PageRoles.isWithin(block.element(), container))
            .anyMatch(block -> isTitle(block, told.title()));
    if (!inside) {
      String title = headline >= 0 ? page.get(headline).text() : told.title();
      if (title != null) {
        leadTitle = title;
      }
    }
    for (PageBlock block :
        headline < 0 ? List.<PageBlock>of() : page.subList(headline + 1, first)) {
      Optional<Meaning> meaning = roles.of(block, null);
      boolean byline = meaning.filter(Meaning.BYLINE::equals).isPresent();
      if (byline || (meaning.isEmpty() && block.isProse() && !teasers.holds(block))) {
        blocks.add(block);
        kinds.add(byline ? Kind.BYLINE : Kind.HEADLINE); // a standfirst
      }
    }
  }

  /// The last first-order heading before the container, or one that says the title; -1 without.
  private static int headline(List<PageBlock> page, int before, @Nullable String title) {
    for (int i = before - 1; i >= 0; i--) {
      boolean first = page.get(i).element().normalName().equals("h1");
      if (first || isTitle(page.get(i), title)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTitle(PageBlock block, @Nullable String title) {
    return block.element().normalName().equals("h1")
        || (block.isHeading() && title != null && block.text().equalsIgnoreCase(title.strip()));
  }

  /// Markup that a page shows by mistake.
  private static boolean isMarkup(String text) {
    return text.startsWith("<") && text.endsWith(">");
  }

  private void add(PageBlock block) {
    Optional<Meaning> meaning = roles.of(block, container);
    if (meaning.filter(Meaning.DROP::equals).isEmpty()) {
      blocks.add(block);
      kinds.add(kind(block, meaning));
    }
  }

  private @Nullable Kind kind(PageBlock block, Optional<Meaning> meaning) {
    if (meaning.isPresent()) {
      return Kind.valueOf(meaning.get().name());
    }
    if (block.linkDensity() > 0.6 && !block.isHeading() && !block.isLinkedSentence()) {
      return Kind.NAVIGATION;
    }
    if (block.isHeading()) {
      return Kind.HEADLINE;
    }
    return roles.isBesidePicture(block) ? Kind.CAPTION : null;
  }

  /// After the last paragraph come other stories: headings that nothing of this one follows. Where
  /// the page gives the article's words to machines, the last of those ends it.
  private void setTailAside() {
    int last = last();
    for (int i = last + 1; i < blocks.size(); i++) {
      Kind kind = kinds.get(i);
      if (kind == null || kind == Kind.HEADLINE) {
        kinds.set(i, Kind.NAVIGATION);
      }
    }
  }

  /// A page that goes on without end has the next story in an element of its own, headline and all.
  private void setOtherStoriesAside() {
    List<Element> stories =
        container.select("article").stream()
            .filter(story -> story.selectFirst("h1") != null)
            .toList();
    stories.stream()
        .skip(1)
        .filter(story -> !PageRoles.isWithin(story, stories.getFirst()))
        .forEach(this::setAside);
  }

  private void setAside(Element story) {
    for (int i = 0; i < blocks.size(); i++) {
      if (PageRoles.isWithin(blocks.get(i).element(), story)) {
        kinds.set(i, Kind.NAVIGATION);
      }
    }
  }

  private int last() {
    int last = blocks.size() - 1;
    while (last >= 0 && !isStory(last)) {
      last--;
    }
    return last;
  }

  private boolean isStory(int i) {
    PageBlock block = blocks.get(i);
    return kinds.get(i) == null && !teasers.holds(block);
  }
}
