package org.rashomon.archive.reuse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which accounts are one text by way of their copies: findings count each set once.
public final class CopySets {

  private final Map<String, SortedSet<String>> sets = new HashMap<>();

  public CopySets(List<Copy> copies) {
    for (Copy copy : copies) {
      if (copy.isOneText()) {
        copy.accounts().forEach(account -> join(copy.accounts().getFirst(), account));
      }
    }
  }

  /// The smaller set goes into the larger.
  private void join(String a, String b) {
    SortedSet<String> first = sets.computeIfAbsent(a, key -> new TreeSet<>(List.of(key)));
    SortedSet<String> second = sets.computeIfAbsent(b, key -> new TreeSet<>(List.of(key)));
    if (!first.contains(b)) {
      SortedSet<String> larger = first.size() >= second.size() ? first : second;
      SortedSet<String> smaller = first.size() >= second.size() ? second : first;
      larger.addAll(smaller);
      smaller.forEach(account -> sets.put(account, larger));
    }
  }

  /// The account and all that are one text with it.
  public SortedSet<String> of(String account) {
    SortedSet<String> set = sets.get(account);
    return set != null ? set : new TreeSet<>(List.of(account));
  }

  /// How many of these accounts are left when copies count once.
  public int independent(Collection<String> accounts) {
    return (int) accounts.stream().map(account -> of(account).first()).distinct().count();
  }
}
