package org.rashomon.archive.reuse;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rashomon.text.DisjointSets;

/// Which accounts are one text by way of their copies: findings count each set once.
public final class CopySets {

  /// For each account that has a copy, all that are one text with it.
  private final Map<String, SortedSet<String>> sets = new HashMap<>();

  public CopySets(List<Copy> copies) {
    DisjointSets<String> joined = new DisjointSets<>();
    TreeSet<String> accounts = new TreeSet<>();
    for (Copy copy : copies) {
      if (copy.isOneText()) {
        copy.accounts().forEach(account -> joined.join(copy.accounts().getFirst(), account));
        accounts.addAll(copy.accounts());
      }
    }
    for (List<String> set : joined.sorted(accounts, account -> account)) {
      SortedSet<String> all = Collections.unmodifiableSortedSet(new TreeSet<>(set));
      all.forEach(account -> sets.put(account, all));
    }
  }

  /// The account and all that are one text with it.
  public SortedSet<String> of(String account) {
    SortedSet<String> set = sets.get(account);
    return set != null ? set : new TreeSet<>(List.of(account));
  }

  /// These accounts, those together that are one text; sorted.
  public List<List<String>> origins(Collection<String> accounts) {
    TreeSet<String> left = new TreeSet<>(accounts);
    return left.stream()
        .map(account -> of(account).stream().filter(left::contains).toList())
        .distinct()
        .toList();
  }

  /// How many of these accounts are left when copies count once.
  public int independent(Collection<String> accounts) {
    return (int) accounts.stream().map(account -> of(account).first()).distinct().count();
  }
}
