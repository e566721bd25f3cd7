package org.rashomon.reuse;

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
      SortedSet<String> joined = new TreeSet<>(copy.accounts());
      copy.accounts().forEach(account -> joined.addAll(of(account)));
      joined.forEach(account -> sets.put(account, joined));
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
