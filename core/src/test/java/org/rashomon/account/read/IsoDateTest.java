package org.rashomon.account.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-05|2031-03-05",
        "2031-03-05T17:31:00-05:00|2031-03-05T17:31:00-05:00",
        "2031-03-05T17:31:00.123Z|2031-03-05T17:31:00Z",
        "2031-03-05T17:31:00+0100|2031-03-05T17:31:00+01:00",
        "2031-03-05 17:31:00|2031-03-05T17:31:00",
        "2031-03-05 17:31:00 UTC|2031-03-05T17:31:00Z",
        "Wed, 5 Mar 2031 17:31:00 GMT|2031-03-05T17:31:00Z",
        "March 5, 2031|2031-03-05",
        "Published 5th Sept. 2031, 5:31 PM|2031-09-05"
      })
  void datesAreToldAsPreciselyAsTheyAre(String told, String iso) {
    assertThat(IsoDate.of(told)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3/4/2031", "yesterday", "February 31, 2031", "2031", "March 2031"})
  void whatIsNoDateForSureIsNone(String told) {
    assertThat(IsoDate.of(told)).isEmpty();
  }
}
