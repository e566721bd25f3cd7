package org.rashomon.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.account.detail.Interval;

class AxisTest {

  private static final Interval MORE_THAN_80 = new Interval(80.0, null, true, false);
  private static final Interval NEARLY_100 = new Interval(90.0, 100.0, false, true);

  @Test
  void whatEveryReadingAllowsIsTheirCommonPart() {
    assertThat(Axis.common(List.of(MORE_THAN_80, NEARLY_100))).contains(NEARLY_100);
    assertThat(Axis.common(List.of(MORE_THAN_80, Interval.of(89), NEARLY_100))).isEmpty();
    assertThat(Axis.common(List.of(MORE_THAN_80, Interval.of(80)))).isEmpty();
    assertThat(Axis.common(List.of(NEARLY_100, new Interval(null, 90.0, false, false))))
        .contains(Interval.of(90));
    assertThat(Axis.common(List.of(NEARLY_100, new Interval(null, 90.0, false, true)))).isEmpty();
  }

  @Test
  void barsLieInTheOrderOfTheirValuesWithinTheScale() {
    List<Interval> intervals = List.of(MORE_THAN_80, Interval.of(89), NEARLY_100);
    Axis axis = new Axis(intervals, "person");

    Bar open = axis.bar(MORE_THAN_80);
    Bar point = axis.bar(Interval.of(89));
    Bar nearly = axis.bar(NEARLY_100);

    assertThat(open.from()).isBetween(0.0, point.from());
    assertThat(open)
        .extracting(Bar::to, Bar::left, Bar::right)
        .containsExactly(100.0, Bar.End.OPEN, Bar.End.UNBOUNDED);
    assertThat(point.point()).isTrue();
    assertThat(nearly.from()).isGreaterThan(point.from());
    assertThat(nearly.to()).isBetween(nearly.from(), 100.0);
    assertThat(axis.scale(intervals).ticks())
        .extracting(Scale.Tick::label)
        .containsExactly("80", "90", "100");
  }

  @Test
  void minutesAreToldAsAClockTellsThem() {
    List<Interval> intervals = List.of(new Interval(105.0, 180.0, false, true));

    assertThat(new Axis(intervals, "minute").scale(intervals).ticks())
        .extracting(Scale.Tick::label)
        .containsExactly("2 h", "2 h 30 min", "3 h");
  }

  @Test
  void nobodyCountsHalfAPerson() {
    List<Interval> intervals = List.of(Interval.of(2), Interval.of(3));

    assertThat(new Axis(intervals, "person").scale(intervals).ticks())
        .extracting(Scale.Tick::label)
        .containsExactly("2", "3");
  }

  @Test
  void largeSumsAreShort() {
    assertThat(Numbers.label(50e9, "USD")).isEqualTo("50 bn");
    assertThat(Numbers.label(1.5e6, "USD")).isEqualTo("1.5 m");
    assertThat(Numbers.label(1234, "person")).isEqualTo("1,234");
    assertThat(Numbers.label(2.5, "percent")).isEqualTo("2.5%");
    assertThat(Numbers.label(4320, "minute")).isEqualTo("3 d");
  }
}
