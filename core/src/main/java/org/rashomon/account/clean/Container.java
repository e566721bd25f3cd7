package org.rashomon.account.clean;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jsoup.nodes.Element;
import org.rashomon.account.clean.ElementNames.Meaning;

/// Finds the element that holds a page's article: the one whose prose most outweighs its furniture
/// (after the maximum subsequence of Pasternack and Roth, "Extracting article text from the web
/// with maximum subsequence segmentation", 2009, over elements instead of tokens).
final class Container {

  private static final SequencedSet<String> PARTS = PageWords.of("part");

  /// So much more of the article stands outside of a section of it.
  private static final double SECTION = 0.5;

  /// So much furniture for each piece of prose may come with the other sections.
  private static final double MOST_FURNITURE = 2;

  /// Text without links that is longer than a label says neither yes nor no: an item of a list.
  private static final int LABEL = 20;

  private final PageRoles roles;
  private final Teasers teasers;
  private final SummaryEvidence evidence;
  private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Double> prose = new IdentityHashMap<>();

  Container(PageRoles roles, Teasers teasers, SummaryEvidence evidence) {
    this.roles = roles;
    this.teasers = teasers;
    this.evidence = evidence;
  }

  /// @param root where nothing is better
  Element find(Element root, List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      add(block);
    }
    return outOfParagraph(withSiblings(best(root)));
  }

  /// A paragraph or a list is part of an article; the nearest element named for one holds it all.
  private Element outOfParagraph(Element best) {
    Element at = best;
    while (PARTS.contains(at.normalName()) && at.parent() != null) {
      at = at.parent();
    }
    for (Element above = at;
        above != null && !above.normalName().equals("body");
        above = above.parent()) {
      if (isStory(above)) {
        return above;
      }
    }
    return at;
  }

  /// An article cut into sections stands in the element above them: one that holds a good deal more
  /// of the page's prose, and not much more furniture than prose with it.
  private Element withSiblings(Element best) {
    Element at = best;
    for (Element above = at.parent();
        above != null && !above.normalName().equals("body");
        above = above.parent()) {
      double more = of(prose, above) - of(prose, at);
      double furniture = more - (of(scores, above) - of(scores, at));
      if (more > SECTION * of(prose, at) && furniture < MOST_FURNITURE * more) {
        at = above;
      }
    }
    return at;
  }

  private static double of(IdentityHashMap<Element, Double> sums, Element element) {
    return sums.getOrDefault(element, 0.0);
  }

  private void add(PageBlock block) {
    double weight = weight(block);
    for (Element at = block.element(); at != null; at = at.parent()) {
      scores.merge(at, weight, Double::sum);
      if (weight > 0) {
        prose.merge(at, weight, Double::sum);
      }
    }
  }

  private double weight(PageBlock block) {
    int length = block.text().length();
    Optional<Meaning> meaning = roles.of(block, null);
    if (meaning.isPresent()
        && meaning.get() != Meaning.CAPTION
        && meaning.get() != Meaning.BYLINE) {
      return -0.1 * length;
    }
    if (block.isProse()) {
      return meaning.isPresent() ? 0 : length * (1 - block.linkDensity()) * trust(block);
    }
    boolean item = block.linkDensity() < 0.3 && length > LABEL;
    return block.isHeading() || item ? 0 : -(10 + 0.5 * length);
  }

  private double trust(PageBlock block) {
    if (evidence.share(block.text()) > 0.5) {
      return 2;
    }
    return teasers.holds(block) ? 0.25 : 1;
  }

  /// The element of the highest score, the deepest of equals; elements named for articles count a
  /// little more.
  private Element best(Element root) {
    Element best = root;
    double highest = 0;
    for (Element element : root.getAllElements()) {
      double score = score(element);
      if (scores.containsKey(element) && score > 0 && score >= highest) {
        best = element;
        highest = score;
      }
    }
    return best;
  }

  private double score(Element element) {
    double score = scores.getOrDefault(element, 0.0);
    return isStory(element) ? score * 1.2 : score;
  }

  private boolean isStory(Element element) {
    return roles.of(element).filter(Meaning.STORY::equals).isPresent()
        || element.attr("itemprop").contains("articleBody");
  }
}
