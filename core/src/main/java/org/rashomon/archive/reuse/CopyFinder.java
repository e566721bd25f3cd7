package org.rashomon.archive.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;

/// Finds accounts that hold the same text.
///
/// Accounts that share a print are candidates; what decides is how much of the shorter stands in
/// the longer, and the longest run that does. The cost is that of sorting the prints, and of
/// comparing the candidates.
public final class CopyFinder {

  /// So much of the shorter stands in the longer where two accounts are one text.
  static final double REPRINT = 0.6;

  /// So much of the longer stands in a reprint; of what has another story joined on, less does.
  private static final double LONGER = 0.5;

  /// A run of this many words that stands in another account is an excerpt.
  private static final int EXCERPT_WORDS = 20;

  /// Reprints as the sets of accounts that hang together by them, excerpts pair by pair; sorted by
  /// the accounts' ids.
  public List<Copy> find(List<Account> accounts) {
    List<Account> sorted = accounts.stream().sorted(Comparator.comparing(Account::id)).toList();
    List<Shingles> texts =
        sorted.parallelStream().map(account -> Shingles.of(OwnWords.of(account))).toList();
    long[] pairs = Candidates.of(texts);
    IntPredicate furniture = Furniture.in(texts, pairs);
    List<Copy> found =
        Arrays.stream(pairs)
            .parallel()
            .mapToObj(pair -> compare(sorted, texts, pair, furniture))
            .filter(Objects::nonNull)
            .toList();
    return joined(found, byId(sorted));
  }

  private static @Nullable Copy compare(
      List<Account> accounts, List<Shingles> texts, long pair, IntPredicate furniture) {
    Shingles a = texts.get(Candidates.first(pair));
    Shingles b = texts.get(Candidates.second(pair));
    double shorter = Math.min(a.size(), b.size());
    double longer = Math.max(a.size(), b.size());
    Overlap all = Overlap.of(a, b, hash -> false);
    Overlap overlap = all.shared() >= REPRINT ? all : Overlap.of(a, b, furniture);
    boolean same = overlap.shared() >= REPRINT;
    if (!same && overlap.longest() < EXCERPT_WORDS) {
      return null;
    }
    Account first = accounts.get(Candidates.first(pair));
    Account second = accounts.get(Candidates.second(pair));
    boolean whole = overlap.shared() * shorter >= LONGER * longer;
    Copy.Kind kind = same && whole ? Copy.Kind.REPRINT : Copy.Kind.EXCERPT;
    Copy copy = new Copy(List.of(first.id(), second.id()), kind, rounded(overlap.shared()));
    return copy.isOneText() || !isOneOutlet(first, second) ? copy : null;
  }

  /// A passage that two stories of one outlet share is the outlet's, as its background and its
  /// notices are.
  private static boolean isOneOutlet(Account first, Account second) {
    String outlet = first.provenance().outlet();
    return outlet != null && outlet.equals(second.provenance().outlet());
  }

  private static Map<String, Account> byId(List<Account> accounts) {
    Map<String, Account> byId = HashMap.newHashMap(accounts.size());
    accounts.forEach(account -> byId.put(account.id(), account));
    return byId;
  }

  /// Excerpts as they are, and the sets of accounts that hang together by reprints, each with its
  /// weakest share.
  private static List<Copy> joined(List<Copy> found, Map<String, Account> accounts) {
    List<Copy> reprints = found.stream().filter(copy -> copy.kind() == Copy.Kind.REPRINT).toList();
    CopySets sets = new CopySets(reprints);
    Map<String, Double> weakest = new TreeMap<>();
    reprints.forEach(copy ->
        weakest.merge(sets.of(copy.accounts().getFirst()).first(), copy.shared(), Math::min));
    List<Copy> copies = new ArrayList<>();
    weakest.forEach((account, shared) ->
        copies.add(
            traced(new Copy(List.copyOf(sets.of(account)), Copy.Kind.REPRINT, shared), accounts)));
    found.stream()
        .filter(copy -> copy.kind() == Copy.Kind.EXCERPT)
        .filter(copy -> !sets.of(copy.accounts().getFirst()).contains(copy.accounts().getLast()))
        .forEach(copy -> copies.add(traced(copy, accounts)));
    copies.sort(Comparator.comparing(copy -> String.join("\n", copy.accounts())));
    return List.copyOf(copies);
  }

  /// The copy with what tells where its text is from.
  private static Copy traced(Copy copy, Map<String, Account> byId) {
    List<Account> accounts =
        copy.accounts().stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    String first = Published.first(accounts).map(Account::id).orElse(null);
    List<String> agencies =
        accounts.stream().map(Credit::of).flatMap(Optional::stream).distinct().toList();
    String agency = agencies.size() == 1 ? agencies.getFirst() : null;
    return new Copy(copy.accounts(), copy.kind(), copy.shared(), first, agency);
  }

  private static double rounded(double share) {
    return Math.round(share * 100) / 100.0;
  }
}
