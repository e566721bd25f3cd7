package org.rashomon.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.rashomon.clean.Account;
import org.rashomon.clean.Block;
import org.rashomon.text.Words;

/// The runs of five words of an account's own prose, as hashes in text order.
///
/// Words within quotation marks are left out: five reports of one speech are five accounts. So are
/// blocks that aren't the story. (Shingling: Broder, 1997.)
final class Shingles {

  private static final int WORDS = 5;

  private final String account;
  private final long[] inOrder;

  /// Each once.
  private final long[] sorted;

  private Shingles(String account, long[] inOrder) {
    this.account = account;
    this.inOrder = inOrder;
    this.sorted = Arrays.stream(inOrder).sorted().distinct().toArray();
  }

  static Shingles of(Account account) {
    List<String> words = new ArrayList<>();
    for (Block block : account.story()) {
      if (block.kind() == Block.Kind.BODY) {
        Words.of(Marked.blanked(block.span().in(account.text())))
            .forEach(word -> words.add(word.text()));
      }
    }
    long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < i + WORDS; j++) {
        hash = 31 * hash + words.get(j).hashCode();
        hash ^= hash >>> 29;
        hash *= 0x9E3779B97F4A7C15L;
      }
      hashes[i] = hash;
    }
    return new Shingles(account.id(), hashes);
  }

  String account() {
    return account;
  }

  /// How many different shingles it has.
  int size() {
    return sorted.length;
  }

  LongStream different() {
    return Arrays.stream(sorted);
  }

  /// How many different shingles both have.
  int shared(Shingles other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Long.compare(sorted[i], other.sorted[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both;
  }

  /// The longest run of this text, in shingles, all of which the other has too.
  int longestRun(Shingles other) {
    int longest = 0;
    int run = 0;
    for (long hash : inOrder) {
      run = Arrays.binarySearch(other.sorted, hash) >= 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
