package org.rashomon.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Things that are joined two by two into sets (union-find); each set is known by its least member.
///
/// Not safe for several threads, not even for reading: it shortens its paths as it goes.
public final class DisjointSets<T extends Comparable<? super T>> {

  /// Of each thing that isn't the least of its set, a lesser one.
  private final Map<T, T> lesser = new HashMap<>();

  public void join(T a, T b) {
    T first = first(a);
    T second = first(b);
    int order = first.compareTo(second);
    if (order < 0) {
      lesser.put(second, first);
    } else if (order > 0) {
      lesser.put(first, second);
    }
  }

  /// The least of all that it was joined with, directly or not; itself where it was with none.
  public T first(T one) {
    T first = one;
    for (T next = lesser.get(first); next != null; next = lesser.get(first)) {
      first = next;
    }
    T at = one;
    for (T next = lesser.get(at); next != null; next = lesser.get(at)) {
      lesser.put(at, first);
      at = next;
    }
    return first;
  }

  /// How many sets the things belong to.
  public int count(Collection<? extends T> things) {
    return (int) things.stream().map(this::first).distinct().count();
  }

  /// The values by the sets that their keys belong to: in the given order within each, the sets by
  /// their least members.
  public <V> List<List<V>> sorted(Collection<V> values, Function<? super V, T> key) {
    Map<T, List<V>> sets = new TreeMap<>();
    for (V value : values) {
      sets.computeIfAbsent(first(key.apply(value)), _ -> new ArrayList<>()).add(value);
    }
    return List.copyOf(sets.values());
  }
}
