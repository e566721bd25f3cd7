package org.rashomon.account.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Numbers of anything, by the noun that they count.
class CountedTest {

  private final Counted counted = new Counted(new Amounts());

  @Test
  void whatIsCountedIsTheNounThatTheNumberDescribes() {
    assertThat(found("The crew landed four letters.")).containsExactly("four letters = letter");
    assertThat(found("The mill can grind 46,000 pounds in a day."))
        .containsExactly("46,000 pounds = pound");
    assertThat(found("They found more than 200 of the missing letters."))
        .containsExactly("more than 200 of the missing letters = letter");
  }

  @Test
  void anAdverbOfTheVerbIsNoModifier() {
    assertThat(found("The rebels handed over 35 soldiers to the council."))
        .containsExactly("35 soldiers = soldier");
  }

  @Test
  void oneAndYearsAreNoNumbersOfThings() {
    assertThat(found("One of them was a nurse in 2019.")).isEmpty();
  }

  private List<String> found(String sentence) {
    return counted.in(Read.words(sentence)).stream()
        .map(quantity -> quantity.span().in(sentence) + " = " + quantity.unit())
        .toList();
  }
}
