package org.rashomon.event.contrast;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.archive.reuse.Copy;

/// Counts accounts with copies of one text counted once.
public final class Independence {

  private final Map<String, String> parent = new HashMap<>();

  public Independence(List<Copy> copies) {
    for (Copy copy : copies.stream().filter(Copy::isOneText).toList()) {
      for (String account : copy.accounts()) {
        join(copy.accounts().getFirst(), account);
      }
    }
  }

  public int count(Collection<String> accounts) {
    return (int) accounts.stream().map(this::root).distinct().count();
  }

  private void join(String a, String b) {
    String rootA = root(a);
    String rootB = root(b);
    if (!rootA.equals(rootB)) {
      parent.put(rootA, rootB);
    }
  }

  private String root(String account) {
    String at = account;
    while (parent.containsKey(at)) {
      at = parent.getOrDefault(at, at);
    }
    return at;
  }
}
