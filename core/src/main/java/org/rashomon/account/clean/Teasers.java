package org.rashomon.account.clean;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Other stories that a page offers: a heading that is a link, with a few lines beneath it.
final class Teasers {

  /// A teaser says no more than this of its story.
  private static final int MOST_CHARACTERS = 800;

  private static final int MOST_PARAGRAPHS = 2;

  /// A teaser's heading and its lines share an ancestor so near.
  private static final int NEAR = 3;

  private final Set<PageBlock> found = Collections.newSetFromMap(new IdentityHashMap<>());

  /// @param title the page's own, which often is a link too
  Teasers(List<PageBlock> blocks, @Nullable String title) {
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean own = title != null && block.text().equalsIgnoreCase(title.strip());
      if (block.isHeading() && block.linkDensity() > 0.7 && !own) {
        add(blocks, i);
      }
    }
  }

  private void add(List<PageBlock> blocks, int heading) {
    Element near = near(blocks.get(heading).element());
    int end = heading + 1;
    int characters = 0;
    int paragraphs = 0;
    while (end < blocks.size() && belongs(blocks.get(end), near)) {
      if (blocks.get(end).isProse()) {
        characters += blocks.get(end).text().length();
        paragraphs++;
      }
      end++;
    }
    if (characters <= MOST_CHARACTERS && paragraphs <= MOST_PARAGRAPHS) {
      found.addAll(blocks.subList(heading, end));
    }
  }

  private static Element near(Element heading) {
    Element at = heading;
    for (int i = 0; i < NEAR; i++) {
      Element above = at.parent();
      if (above == null) {
        return at;
      }
      at = above;
    }
    return at;
  }

  private static boolean belongs(PageBlock block, Element near) {
    return !block.isHeading() && PageRoles.isWithin(block.element(), near);
  }

  boolean holds(PageBlock block) {
    return found.contains(block);
  }
}
