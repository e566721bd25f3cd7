package org.rashomon.account.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedTest {

  @Test
  void aTimeIsBeforeAnother() {
    assertThat(isBefore("2031-03-05T10:00:00", "2031-03-05T10:00:01")).isTrue();
    assertThat(isBefore("2031-03-05", "2031-03-06")).isTrue();
    assertThat(isBefore("2031-03-05T10:00:00Z", "2031-03-05T10:00:00Z")).isFalse();
  }

  @Test
  void offsetsCount() {
    assertThat(isBefore("2031-03-05T22:00:00+02:00", "2031-03-05T21:00:00Z")).isTrue();
    assertThat(isBefore("2031-03-05T21:00:00-05:00", "2031-03-06T01:00:00Z")).isFalse();
  }

  @Test
  void aDayIsBeforeNoTimeOfIt() {
    assertThat(isBefore("2031-03-05", "2031-03-05T23:00:00")).isFalse();
    assertThat(isBefore("2031-03-05T01:00:00", "2031-03-05")).isFalse();
    assertThat(isBefore("2031-03-05T00:00:00Z", "2031-03-05T23:00:00Z")).isFalse();
  }

  @Test
  void whatCannotBeReadAsATimeIsADayOrNothing() {
    assertThat(Published.of("spring 2031")).isEmpty();
    assertThat(Published.of("2031-02-31")).isEmpty();
    assertThat(Published.of("2031-03-05 in the evening")).isEqualTo(Published.of("2031-03-05"));
  }

  @Test
  void theFirstOfSeveralIsNoLaterThanAnyOfThem() {
    assertThat(first("2031-03-06T10:00:00", "2031-03-05T10:00:00"))
        .isEqualTo(at("2031-03-05T10:00:00"));
    Published either = first("2031-03-05", "2031-03-05T08:00:00");
    assertThat(either.from()).isEqualTo(at("2031-03-05").from());
    assertThat(either.to()).isEqualTo(at("2031-03-05T08:00:00").to());
    assertThat(Published.first(List.of())).isEmpty();
  }

  private static Published first(String... all) {
    return Published.first(Stream.of(all).map(PublishedTest::at).toList()).orElseThrow();
  }

  private static boolean isBefore(String time, String other) {
    return at(time).isBefore(at(other));
  }

  private static Published at(String text) {
    return Published.of(text).orElseThrow();
  }
}
