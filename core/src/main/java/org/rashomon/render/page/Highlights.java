package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Collects the words of the accounts that findings lead to while a page is made.
final class Highlights {

  /// The finding that is being made.
  record Target(String anchor, int number, Highlight.Kind kind) {}

  private final String suffix;
  private final Map<String, Mark> marks;
  private final Map<String, List<Highlight>> byAccount = new HashMap<>();
  private final Map<Passage, Cited> cited = new HashMap<>();
  private int made;

  /// @param suffix of all anchors, another one for each of a page's sets of texts
  Highlights(String suffix, Map<String, Mark> marks) {
    this.suffix = suffix;
    this.marks = marks;
  }

  Cited cite(Passage passage, Target target) {
    return cite(passage.account(), List.of(passage.span()), target);
  }

  Cited cite(String account, List<Span> spans, Target target) {
    Mark mark = mark(account);
    made++;
    String id = target.kind().letter() + made + suffix;
    byAccount
        .computeIfAbsent(account, key -> new ArrayList<>())
        .add(new Highlight(id, spans, target.kind(), target.anchor(), target.number()));
    Passage passage = new Passage(account, Span.hull(spans.getFirst(), spans.getLast()));
    Cited place = new Cited(mark, id, passage);
    cited.putIfAbsent(passage, place);
    return place;
  }

  /// The place as something else led to it before, if it did.
  Cited again(Passage passage, Target target) {
    Cited before = cited.get(passage);
    return before != null ? before : cite(passage, target);
  }

  Mark mark(String account) {
    Mark mark = marks.get(account);
    if (mark == null) {
      throw new IllegalArgumentException("a finding in an account that is not there: " + account);
    }
    return mark;
  }

  List<Highlight> of(String account) {
    return byAccount.getOrDefault(account, List.of());
  }
}
