package org.rashomon.account.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Property
  void meetingIsSymmetric(
      @ForAll @IntRange(max = 9) int a,
      @ForAll @IntRange(max = 9) int b,
      @ForAll boolean open,
      @ForAll boolean bounded) {
    Interval one = new Interval((double) a, bounded ? a + 2.0 : null, open, open);
    Interval other = Interval.of(b);
    assertThat(one.meets(other)).isEqualTo(other.meets(one));
    assertThat(one.meets(one)).isTrue();
  }

  @Test
  void openEndsLeaveTheirValueOut() {
    assertThat(Interval.above(80).meets(Interval.of(80))).isFalse();
    assertThat(Interval.atLeast(80).meets(Interval.of(80))).isTrue();
    assertThat(Interval.halfOpen(90, 100).meets(Interval.of(100))).isFalse();
  }

  @Test
  void aCoarserNumberMayBeCutOff() {
    Interval coarse = Interval.halfOpen(25_500_000, 26_500_000); // 26 million
    assertThat(coarse.excludes(Interval.of(26_731_400))).isFalse();
    assertThat(coarse.excludes(Interval.halfOpen(28_450_000, 28_550_000))).isTrue();
    assertThat(Interval.halfOpen(102, 120).excludes(Interval.above(120))).isTrue(); // almost two
    assertThat(Interval.of(27).excludes(Interval.of(25))).isTrue();
  }

  @Test
  void anEmptyOneCantBeBuilt() {
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.halfOpen(3, 3));
  }
}
