package org.rashomon.account.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.StoryLine;
import org.rashomon.account.read.Provenance;

/// What tells whether an account holds the text of another, without the text: hashes.
///
/// @param lines the blocks of the story, in order
/// @param shingles the runs of [#WORDS] of the account's own words as hashes, one for each word but
///   the last four; [#NONE] for a run across words that are somebody else's. (Shingling: Broder,
///   1997.)
/// @param published as the account's provenance tells it
/// @param agency the news agency that the account credits; `null` where it credits none, or several
public record Prints(
    List<Line> lines,
    Ints shingles,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String agency) {

  /// Words in a shingle.
  public static final int WORDS = 5;

  /// A shingle that there is not.
  public static final int NONE = 0;

  private static final long START = 1125899906842597L;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  /// A block of the story, as the lines of other accounts are compared with it.
  ///
  /// @param block its number among all the account's blocks
  /// @param hash of its words, in small letters and without marks
  /// @param length of those words, in characters
  /// @param label whether it is furniture where unrelated accounts have it too
  /// @param report whether it is a sentence that reports; two that share many are copies
  /// @param words how many of the words that the shingles were made of are in it
  public record Line(int block, long hash, int length, boolean label, boolean report, int words) {}

  public Prints {
    lines = List.copyOf(lines);
    int words = lines.stream().mapToInt(Line::words).sum();
    if (shingles.size() != Math.max(0, words - WORDS + 1)) {
      throw new IllegalArgumentException(shingles.size() + " shingles of " + words + " words");
    }
  }

  public static Prints of(Account account) {
    List<List<String>> own = OwnWords.of(account);
    List<StoryLine> story = StoryLine.of(account);
    List<Line> lines = new ArrayList<>(story.size());
    for (int i = 0; i < story.size(); i++) {
      StoryLine line = story.get(i);
      lines.add(
          new Line(
              line.block(),
              hash(line.words().chars()),
              line.words().length(),
              line.isLabel(),
              line.isReport(),
              own.get(i).size()));
    }
    Provenance from = account.provenance();
    return new Prints(
        lines,
        shingles(own.stream().flatMap(List::stream).toList()),
        from.outlet(),
        from.published(),
        Credit.of(account).orElse(null));
  }

  /// The same account without some of its blocks.
  ///
  /// @param blocks numbers among all the account's blocks
  public Prints without(Set<Integer> blocks) {
    if (blocks.isEmpty()) {
      return this;
    }
    List<Line> kept = lines.stream().filter(line -> !blocks.contains(line.block())).toList();
    int[] own = new int[shingles.size()];
    int count = 0;
    int from = 0;
    for (Line line : lines) {
      int to = from + line.words();
      if (!blocks.contains(line.block())) {
        for (int i = from; i < Math.min(to, shingles.size()); i++) {
          own[count++] = shingles.get(i);
        }
      } else if (line.words() > 0) {
        Arrays.fill(own, Math.max(0, count - WORDS + 1), count, NONE);
      }
      from = to;
    }
    int words = kept.stream().mapToInt(Line::words).sum();
    int size = Math.max(0, words - WORDS + 1);
    return new Prints(kept, Ints.of(Arrays.copyOf(own, size)), outlet, published, agency);
  }

  /// @param words with [OwnWords#GAP] where some were left out
  static Ints shingles(List<String> words) {
    int[] hashes = new int[Math.max(0, words.size() - WORDS + 1)];
    int gap = words.subList(0, Math.min(WORDS - 1, words.size())).lastIndexOf(OwnWords.GAP);
    for (int i = 0; i < hashes.length; i++) {
      gap = words.get(i + WORDS - 1).equals(OwnWords.GAP) ? i + WORDS - 1 : gap;
      hashes[i] = gap >= i ? NONE : shingle(words.subList(i, i + WORDS));
    }
    return Ints.of(hashes);
  }

  private static int shingle(List<String> words) {
    long hash = hash(words.stream().mapToInt(String::hashCode));
    int folded = (int) (hash ^ hash >>> 32);
    return folded == NONE ? 1 : folded;
  }

  /// The same in every run and on every machine.
  private static long hash(IntStream parts) {
    return parts.asLongStream().reduce(START, Prints::mixed);
  }

  private static long mixed(long hash, long part) {
    long mixed = 31 * hash + part;
    return (mixed ^ mixed >>> 29) * MIXER;
  }
}
