package org.rashomon.account.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Edwin Halloran, Edwin, Halloran",
    "Edwin J. Halloran Jr., Edwin, Halloran",
    "Halloran, '', Halloran",
    "Karim al-Sabri, Karim, Sabri",
    "Al-Sabri, '', Sabri",
    "Kim Jae-sun, Jae-sun, Kim",
    "Kim Jae Sun, Sun, Kim",
    "Kim Halloran, Kim, Halloran",
    "Wang Fei, Fei, Wang",
    "Ursula von der Marck, Ursula, Marck",
  })
  void partsOfNames(String name, String first, String surname) {
    assertThat(PersonName.of(name)).isEqualTo(new PersonName(first, surname));
  }
}
