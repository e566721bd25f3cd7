package org.rashomon.archive.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rashomon.account.print.Prints;

class CandidatesTest {

  private static final int GUARANTEED = 20;

  /// A run of twenty words that two texts share, wherever it stands, makes them candidates.
  @Property(tries = 300)
  void sharedRunsAreFound(
      @ForAll long seed,
      @ForAll @IntRange(max = 200) int before,
      @ForAll @IntRange(max = 200) int after) {
    Random random = new Random(seed);
    List<String> shared = words(random, GUARANTEED);
    Shingles first = shingles(joined(words(random, before), shared, words(random, after)));
    Shingles second = shingles(joined(words(random, after), shared, words(random, before)));
    assertThat(Candidates.of(List.of(first, second))).hasSize(1);
    assertThat(Overlap.of(first, second, hash -> false).longest()).isEqualTo(GUARANTEED);
  }

  @Test
  void aTextThatManyHaveCostsNoMoreThanTheirNumber() {
    List<String> text = words(new Random(1), 100);
    List<Shingles> texts = IntStream.range(0, 300).mapToObj(i -> shingles(text)).toList();
    List<Pair> pairs = Candidates.of(texts);
    assertThat(pairs).hasSizeLessThan(1000);
    assertThat(pairs).as("all hang together").hasSizeGreaterThan(298);
  }

  private static Shingles shingles(List<String> words) {
    return Shingles.of(Prints.of(body("a", String.join(" ", words))).shingles());
  }

  private static List<String> words(Random random, int count) {
    return random.ints(count, 0, 100_000).mapToObj(number -> "w" + number).toList();
  }

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
