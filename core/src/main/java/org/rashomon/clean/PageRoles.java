package org.rashomon.clean;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rashomon.clean.ElementNames.Meaning;

/// What each element of one page is for: told by tag and names, unless it holds so much of the
/// page's prose that its name must mean something else ("with-sidebar" around everything).
final class PageRoles {

  private static final Set<String> DROPPED_TAGS = Set.of("nav", "footer", "menu", "dialog");

  /// An element with more of the page's prose than this isn't furniture, whatever its name.
  private static final double TOO_MUCH = 0.4;

  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final Map<Element, Optional<Meaning>> meanings = new IdentityHashMap<>();
  private final int total;

  PageRoles(List<PageBlock> blocks) {
    int all = 0;
    for (PageBlock block : blocks) {
      if (block.isProse()) {
        all += block.text().length();
        for (Element at = block.element(); at != null; at = at.parent()) {
          prose.merge(at, block.text().length(), Integer::sum);
        }
      }
    }
    this.total = all;
  }

  /// The nearest meaning at or above the block's element, below the given one.
  Optional<Meaning> of(PageBlock block, @Nullable Element below) {
    for (Element at = block.element(); at != null && at != below; at = at.parent()) {
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
    if (tag.equals("figcaption")) {
      return Optional.of(Meaning.CAPTION);
    }
    Optional<Meaning> found =
        DROPPED_TAGS.contains(tag) || element.attr("role").equals("navigation")
            ? Optional.of(Meaning.DROP)
            : tag.equals("aside") ? Optional.of(Meaning.NAVIGATION) : ElementNames.of(element);
    boolean tooMuch = prose.getOrDefault(element, 0) > TOO_MUCH * total;
    return found.filter(meaning -> meaning == Meaning.STORY || !tooMuch);
  }
}
