package org.rashomon.archive.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.account.clean.Account;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Prints.Line;
import org.rashomon.text.DisjointSets;

/// Lines that several unrelated accounts share: site furniture that no single account shows as
/// such.
///
/// Accounts of one event share sentences by copying, so accounts that share much are one witness
/// here; and short sentences coincide ("Nobody was hurt."), so a sentence is never set aside for
/// being shared: only labels and calls to the reader are.
public final class SharedLines {

  /// Accounts that share a larger part of the shorter one's story are copies.
  private static final double COPY = 0.2;

  /// A sentence that more have says nothing of any two of them.
  private static final int MOST_TELLERS = 20;

  private record Sentence(long hash, int length) {}

  private final List<Prints> accounts;

  /// Accounts that are copies of each other.
  private final DisjointSets<Integer> witnesses = new DisjointSets<>();

  private SharedLines(List<Prints> accounts) {
    this.accounts = accounts;
  }

  /// For each account, by its id, the numbers of its blocks that are such lines.
  public static Map<String, Set<Integer>> of(Map<String, Prints> accounts) {
    Map<String, Prints> sorted = new TreeMap<>(accounts);
    SharedLines lines = new SharedLines(List.copyOf(sorted.values()));
    lines.joinCopies();
    Set<Long> shared = lines.shared();
    Map<String, Set<Integer>> blocks = new TreeMap<>();
    sorted.forEach((id, prints) ->
        blocks.put(
            id,
            prints.lines().stream()
                .filter(line -> line.label() && shared.contains(line.hash()))
                .map(Line::block)
                .collect(Collectors.toUnmodifiableSet())));
    return blocks;
  }

  /// The accounts in the same order, such lines set aside.
  public static List<Account> setAside(List<Account> accounts) {
    Map<String, Set<Integer>> shared =
        of(accounts.stream().collect(Collectors.toMap(Account::id, Prints::of)));
    return accounts.stream()
        .map(account -> account.setAside(shared.getOrDefault(account.id(), Set.of())))
        .toList();
  }

  private Set<Long> shared() {
    Map<Long, Integer> holders = new HashMap<>();
    Set<Long> shared = new HashSet<>();
    for (int i = 0; i < accounts.size(); i++) {
      Integer witness = witnesses.first(i);
      for (Line line : accounts.get(i).lines()) {
        Integer other = holders.putIfAbsent(line.hash(), witness);
        if (other != null && !other.equals(witness)) {
          shared.add(line.hash());
        }
      }
    }
    return shared;
  }

  private void joinCopies() {
    int[] lengths = new int[accounts.size()];
    Map<Sentence, List<Integer>> tellers = new HashMap<>();
    for (int i = 0; i < lengths.length; i++) {
      for (Sentence sentence : reported(accounts.get(i))) {
        lengths[i] += sentence.length();
        tellers.computeIfAbsent(sentence, key -> new ArrayList<>(1)).add(i);
      }
    }
    Map<List<Integer>, Integer> shared = new HashMap<>();
    tellers.forEach((sentence, telling) -> count(sentence, telling, shared));
    shared.forEach((pair, length) -> {
      if (length > COPY * Math.min(lengths[pair.getFirst()], lengths[pair.getLast()])) {
        witnesses.join(pair.getFirst(), pair.getLast());
      }
    });
  }

  /// Sentences that report; furniture that two accounts share makes neither a copy.
  private static Set<Sentence> reported(Prints account) {
    return account.lines().stream()
        .filter(Line::report)
        .map(line -> new Sentence(line.hash(), line.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void count(
      Sentence sentence, List<Integer> tellers, Map<List<Integer>, Integer> shared) {
    int most = Math.min(tellers.size(), MOST_TELLERS);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        shared.merge(List.of(tellers.get(i), tellers.get(j)), sentence.length(), Integer::sum);
      }
    }
  }
}
