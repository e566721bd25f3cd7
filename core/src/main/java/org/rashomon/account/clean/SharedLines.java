package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rashomon.account.clean.Block.Kind;

/// Lines that several unrelated accounts share: site furniture that no single account shows as
/// such.
///
/// Accounts of one event share sentences by copying, so accounts that share much are one witness
/// here; and short sentences coincide ("Nobody was hurt."), so a sentence is never set aside for
/// being shared: only labels and calls to the reader are.
public final class SharedLines {

  /// Accounts that share a larger part of the shorter one's story are copies.
  private static final double COPY = 0.2;

  /// Longer lines are prose.
  private static final int MOST_WORDS = 40;

  /// Shorter sentences coincide, in words.
  private static final int SHORTEST_REPORT = 6;

  private final List<Account> accounts;

  /// For each line, the accounts that hold it, ascending.
  private final Map<String, List<Integer>> holders = new HashMap<>();

  /// How much each account reports, in characters.
  private final int[] lengths;

  private SharedLines(List<Account> accounts) {
    this.accounts = accounts;
    this.lengths = new int[accounts.size()];
    for (int i = 0; i < accounts.size(); i++) {
      for (String line : new HashSet<>(lines(accounts.get(i)))) {
        holders.computeIfAbsent(line, key -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /// The accounts in the same order, their shared lines set aside.
  public static List<Account> setAside(List<Account> accounts) {
    return new SharedLines(accounts).setAside();
  }

  private List<Account> setAside() {
    int[] witness = witnesses();
    List<Account> cleaned = new ArrayList<>();
    for (Account account : accounts) {
      cleaned.add(cleaned(account, witness));
    }
    return List.copyOf(cleaned);
  }

  private Account cleaned(Account account, int[] witness) {
    List<Block> blocks = new ArrayList<>();
    boolean changed = false;
    for (Block block : account.blocks()) {
      boolean furniture =
          block.kind().tellsStory()
              && isLabel(account, block)
              && independent(holders.getOrDefault(line(account, block), List.of()), witness) >= 2;
      blocks.add(furniture ? new Block(block.span(), Kind.NAVIGATION) : block);
      changed |= furniture;
    }
    return changed ? account.withBlocks(blocks) : account;
  }

  /// Whether the block may be furniture at all: not the headline that opens an account, which
  /// others may bear as well, and no sentence but one that speaks to the reader.
  private static boolean isLabel(Account account, Block block) {
    Line line = Line.of(account.text(), block.span());
    boolean opens = block.equals(account.blocks().getFirst());
    boolean title = line.text().equals(account.provenance().title());
    if (opens || title || line.words().size() > MOST_WORDS || Quoted.any(line.text())) {
      return false;
    }
    return line.personWords() > 0
        || (block.kind() != Kind.DATELINE && !line.endsSentence() && !line.text().endsWith(":"));
  }

  private static int independent(List<Integer> holders, int[] witness) {
    return (int) holders.stream().map(i -> witness[i]).distinct().count();
  }

  /// For each account the first one that it is a copy of, directly or not; else itself.
  private int[] witnesses() {
    Map<Long, Integer> shared = new HashMap<>();
    Map<String, List<Integer>> tellers = new HashMap<>();
    for (int i = 0; i < lengths.length; i++) {
      for (String sentence : new HashSet<>(sentences(accounts.get(i)))) {
        lengths[i] += sentence.length();
        tellers.computeIfAbsent(sentence, key -> new ArrayList<>(1)).add(i);
      }
    }
    tellers.forEach((sentence, holding) -> count(sentence.length(), holding, shared));
    int[] witness = new int[accounts.size()];
    for (int i = 0; i < witness.length; i++) {
      witness[i] = i;
    }
    shared.keySet().stream()
        .sorted()
        .filter(pair -> isCopy(pair, shared.getOrDefault(pair, 0)))
        .forEach(pair -> join(witness, (int) (pair >> 32), pair.intValue()));
    for (int i = 0; i < witness.length; i++) {
      witness[i] = root(witness, i);
    }
    return witness;
  }

  /// A line that very many share says nothing of any two of them.
  private static void count(int length, List<Integer> holders, Map<Long, Integer> shared) {
    int most = Math.min(holders.size(), 20);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        shared.merge(((long) holders.get(i) << 32) | holders.get(j), length, Integer::sum);
      }
    }
  }

  private boolean isCopy(long pair, int shared) {
    int shorter = Math.min(lengths[(int) (pair >> 32)], lengths[(int) pair]);
    return shared > COPY * shorter;
  }

  private static void join(int[] witness, int a, int b) {
    int first = root(witness, a);
    int second = root(witness, b);
    witness[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] witness, int i) {
    int at = i;
    while (witness[at] != at) {
      at = witness[at];
    }
    return at;
  }

  private static List<String> lines(Account account) {
    return account.story().stream().map(block -> line(account, block)).toList();
  }

  /// Sentences that report; furniture that two accounts share makes neither a copy.
  private static List<String> sentences(Account account) {
    return account.story().stream()
        .filter(block -> isReport(Line.of(account.text(), block.span())))
        .map(block -> line(account, block))
        .toList();
  }

  private static boolean isReport(Line line) {
    return line.endsSentence() && line.words().size() >= SHORTEST_REPORT && line.personWords() == 0;
  }

  private static String line(Account account, Block block) {
    return String.join(" ", Words.of(block.span().in(account.text()), Line.LOOKED_AT));
  }
}
