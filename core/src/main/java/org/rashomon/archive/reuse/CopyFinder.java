package org.rashomon.archive.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.print.Prints;
import org.rashomon.account.read.Published;
import org.rashomon.text.Work;

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

  private final SortedMap<String, Prints> accounts;
  private final List<String> ids;
  private final List<Shingles> texts;

  private CopyFinder(SortedMap<String, Prints> accounts) {
    this.accounts = accounts;
    this.ids = List.copyOf(accounts.keySet());
    this.texts = accounts.values().stream().map(one -> Shingles.of(one.shingles())).toList();
  }

  /// Reprints as the sets of accounts that hang together by them, excerpts pair by pair; sorted by
  /// the accounts' ids.
  ///
  /// @param accounts by their ids
  public static List<Copy> find(SortedMap<String, Prints> accounts, Work work) {
    CopyFinder finder = new CopyFinder(accounts);
    List<Pair> pairs = Candidates.of(finder.texts);
    List<Overlap> overlaps = work.map(pairs, pair -> finder.overlap(pair, _ -> false));
    IntPredicate furniture = Furniture.in(finder.texts, pairs, overlaps);
    List<Integer> numbers = IntStream.range(0, pairs.size()).boxed().toList();
    return finder.joined(
        work.map(numbers, i -> finder.copy(pairs.get(i), overlaps.get(i), furniture)).stream()
            .flatMap(Optional::stream)
            .toList());
  }

  private Overlap overlap(Pair pair, IntPredicate ignored) {
    return Overlap.of(texts.get(pair.first()), texts.get(pair.second()), ignored);
  }

  private Optional<Copy> copy(Pair pair, Overlap all, IntPredicate furniture) {
    int a = texts.get(pair.first()).size();
    int b = texts.get(pair.second()).size();
    Overlap overlap = all.shared() >= REPRINT ? all : overlap(pair, furniture);
    boolean same = overlap.shared() >= REPRINT;
    if (!same && overlap.longest() < EXCERPT_WORDS) {
      return Optional.empty();
    }
    boolean whole = overlap.shared() * Math.min(a, b) >= LONGER * Math.max(a, b);
    Copy.Kind kind = same && whole ? Copy.Kind.REPRINT : Copy.Kind.EXCERPT;
    List<String> both = List.of(ids.get(pair.first()), ids.get(pair.second()));
    Copy copy = new Copy(both, kind, rounded(overlap.shared()));
    return Optional.of(copy).filter(one -> one.isOneText() || !isOneOutlet(both));
  }

  /// A passage that two stories of one outlet share is the outlet's, as its background and its
  /// notices are.
  private boolean isOneOutlet(List<String> both) {
    String outlet = prints(both.getFirst()).outlet();
    return outlet != null && outlet.equals(prints(both.getLast()).outlet());
  }

  private Prints prints(String account) {
    return Objects.requireNonNull(accounts.get(account));
  }

  /// Excerpts as they are, and the sets of accounts that hang together by reprints, each with its
  /// weakest share.
  private List<Copy> joined(List<Copy> found) {
    List<Copy> reprints = found.stream().filter(copy -> copy.kind() == Copy.Kind.REPRINT).toList();
    CopySets sets = new CopySets(reprints);
    Map<String, Double> weakest = new TreeMap<>();
    reprints.forEach(copy ->
        weakest.merge(sets.of(copy.accounts().getFirst()).first(), copy.shared(), Math::min));
    List<Copy> copies = new ArrayList<>();
    weakest.forEach((account, shared) ->
        copies.add(traced(List.copyOf(sets.of(account)), Copy.Kind.REPRINT, shared)));
    found.stream()
        .filter(copy -> copy.kind() == Copy.Kind.EXCERPT)
        .filter(copy -> !sets.of(copy.accounts().getFirst()).contains(copy.accounts().getLast()))
        .forEach(copy -> copies.add(traced(copy.accounts(), copy.kind(), copy.shared())));
    copies.sort(Comparator.comparing(copy -> String.join("\n", copy.accounts())));
    return List.copyOf(copies);
  }

  /// The copy with what tells where its text is from.
  private Copy traced(List<String> set, Copy.Kind kind, double shared) {
    List<String> agencies =
        set.stream().flatMap(one -> Stream.ofNullable(prints(one).agency())).distinct().toList();
    return new Copy(
        set, kind, shared, first(set), agencies.size() == 1 ? agencies.getFirst() : null);
  }

  /// The account that was published before all others; none where one doesn't tell or two overlap.
  private @Nullable String first(List<String> set) {
    return set.stream()
        .filter(one -> set.stream().allMatch(other -> one.equals(other) || isBefore(one, other)))
        .findFirst()
        .orElse(null);
  }

  private boolean isBefore(String one, String other) {
    Optional<Published> time = published(one);
    Optional<Published> than = published(other);
    return time.isPresent() && than.isPresent() && time.get().isBefore(than.get());
  }

  private Optional<Published> published(String account) {
    return Optional.ofNullable(prints(account).published()).flatMap(Published::of);
  }

  private static double rounded(double share) {
    return Math.round(share * 100) / 100.0;
  }
}
