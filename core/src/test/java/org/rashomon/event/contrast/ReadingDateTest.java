package org.rashomon.event.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.account.read.Published;

class ReadingDateTest {

  @Test
  void theLaterNumberIsTheHigherOneWhateverTheZone() {
    ReadingDate evening = date("2031-03-05T22:00:00-05:00");
    ReadingDate before = date("2031-03-06T01:00:00Z");
    assertThat(evening.explains(before, false)).isTrue();
    assertThat(evening.explains(before, true)).isFalse();
    assertThat(before.explains(evening, true)).isTrue();
  }

  @Test
  void whatIsNotKnownToBeLaterExplainsNothing() {
    assertThat(date("2031-03-05").explains(date("2031-03-05T23:00:00"), true)).isFalse();
    assertThat(date("2031-03-05").falling(true).explains(date("2031-03-05"), true)).isFalse();
    assertThat(date("2031-03-05").falling(true).explains(date("2031-03-06"), false)).isTrue();
  }

  @Test
  void aTextIsAsOldAsTheFirstOfItsCopies() {
    ReadingDate first =
        ReadingDate.first(List.of(date("2031-03-07"), date("2031-03-05T08:00:00"))).orElseThrow();
    assertThat(first).isEqualTo(date("2031-03-05T08:00:00"));
    assertThat(ReadingDate.first(List.of())).isEmpty();
  }

  private static ReadingDate date(String written) {
    return new ReadingDate(Published.of(written).orElseThrow(), written, false);
  }
}
