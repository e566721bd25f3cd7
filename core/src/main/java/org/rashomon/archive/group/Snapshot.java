package org.rashomon.archive.group;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopyFinder;
import org.rashomon.archive.reuse.SharedLines;
import org.rashomon.text.Work;

/// What some accounts are to each other, found when it is asked for. Each of it depends on the
/// accounts alone, not on the order in which they came.
final class Snapshot {

  private final SortedMap<String, Prints> prints;
  private final SortedMap<String, Terms> terms;
  private final Work work;
  private @Nullable List<Copy> copies;
  private @Nullable List<Event> events;

  Snapshot(SortedMap<String, Filed> accounts, Work work) {
    Map<String, Set<Integer>> shared = SharedLines.of(each(accounts, Filed::prints));
    SortedMap<String, Filed> own = new TreeMap<>();
    accounts.forEach(
        (id, filed) -> own.put(id, filed.without(Objects.requireNonNull(shared.get(id)))));
    this.prints = each(own, Filed::prints);
    this.terms = each(own, Filed::terms);
    this.work = work;
  }

  private static <T> SortedMap<String, T> each(
      SortedMap<String, Filed> accounts, Function<Filed, T> part) {
    SortedMap<String, T> parts = new TreeMap<>();
    accounts.forEach((id, filed) -> parts.put(id, part.apply(filed)));
    return parts;
  }

  synchronized List<Copy> copies() {
    if (copies == null) {
      copies = CopyFinder.find(prints, work);
    }
    return copies;
  }

  synchronized List<Event> events() {
    if (events == null) {
      events = Grouper.events(terms, copies(), work);
    }
    return events;
  }

  Event single() {
    return Grouper.single(terms, copies(), work);
  }
}
