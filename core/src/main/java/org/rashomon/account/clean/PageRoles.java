package org.rashomon.account.clean;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.ElementNames.Meaning;

/// What each element of one page is for: told by tag and names, unless it holds so much of the
/// page's prose that its name must mean something else ("with-sidebar" around everything).
final class PageRoles {

  private static final SequencedSet<String> DROPPED_TAGS = PageWords.of("dropped");

  /// An element with more of the page's prose than this isn't furniture, whatever its name.
  private static final double TOO_MUCH = 0.4;

  /// The longest caption, in characters.
  private static final int CAPTION = 300;

  private final IdentityHashMap<Element, Integer> characters = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> paragraphs = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Optional<Meaning>> meanings = new IdentityHashMap<>();
  private final int total;
  private final boolean named;

  /// What elements are for by their tags and names.
  static PageRoles byNames(List<PageBlock> blocks) {
    return new PageRoles(blocks, true);
  }

  /// What elements are for by their tags alone.
  static PageRoles byTags(List<PageBlock> blocks) {
    return new PageRoles(blocks, false);
  }

  private PageRoles(List<PageBlock> blocks, boolean named) {
    this.named = named;
    int all = 0;
    for (PageBlock block : blocks) {
      Element holder = block.element().parent();
      if (holder != null) {
        characters.merge(holder, block.text().length(), Integer::sum);
      }
      if (block.isProse()) {
        all += block.text().length();
        for (Element at = block.element(); at != null; at = at.parent()) {
          prose.merge(at, block.text().length(), Integer::sum);
          paragraphs.merge(at, 1, Integer::sum);
        }
      }
    }
    this.total = all;
  }

  /// Whether the block is all that stands with a picture in an element, as captions without a name
  /// do.
  boolean isBesidePicture(PageBlock block) {
    Element holder = block.element().parent();
    int length = block.text().length();
    return holder != null
        && !block.element().normalName().equals("p")
        && length <= CAPTION
        && characters.getOrDefault(holder, 0) == length
        && holder.selectFirst("img, picture, video") != null;
  }

  static boolean isWithin(Element element, Element container) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(container)) {
        return true;
      }
    }
    return false;
  }

  /// The nearest meaning at or above the block's element, below the given one.
  Optional<Meaning> of(PageBlock block, @Nullable Element below) {
    for (Element at = block.element(); at != null && !at.equals(below); at = at.parent()) {
      Optional<Meaning> meaning = of(at);
      if (meaning.isPresent() && meaning.get() != Meaning.STORY) {
        return meaning;
      }
    }
    return Optional.empty();
  }

  /// What the element itself is for.
  Optional<Meaning> of(Element element) {
    Optional<Meaning> known = meanings.get(element);
    if (known == null) {
      known = meaning(element);
      meanings.put(element, known);
    }
    return known;
  }

  private Optional<Meaning> meaning(Element element) {
    String tag = element.normalName();
    Optional<Meaning> found =
        DROPPED_TAGS.contains(tag) || element.attr("role").equals("navigation")
            ? Optional.of(Meaning.DROP)
            : switch (tag) {
              case "aside" -> Optional.of(Meaning.NAVIGATION);
              case "figcaption", "figure" -> Optional.of(Meaning.CAPTION);
              default -> named ? ElementNames.of(element) : Optional.empty();
            };
    boolean tooMuch =
        prose.getOrDefault(element, 0) > TOO_MUCH * total
            && (paragraphs.getOrDefault(element, 0) >= 3 || !element.select("h1").isEmpty());
    return found.filter(meaning -> meaning == Meaning.STORY || !tooMuch);
  }
}
