package org.rashomon.event.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Witnesses;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Which sentences can stand alone.
class EligibilityTest {

  private final Eligibility eligibility = new Eligibility();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maren Oskeld met the families of the dead in Port Ansel on Friday.",
        "Maren Oskeld said that she would meet the families on Friday.",
        "“We will not rest until we know why,” Maren Oskeld told the families.",
        "The council and its lawyers called the ruling of the court unfair."
      })
  void whatTellsByItself(String sentence) {
    assertThat(test(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She met the families of the dead in Port Ansel on Friday.",
        "But Maren Oskeld met the families of the dead on Friday.",
        "I met the families of the dead in Port Ansel on Friday.",
        "“We will not rest until we know why the doors stood open.”",
        "“The doors stood open all night,” she told the families of the dead.",
        "Should Maren Oskeld meet the families of the dead on Friday?",
        "Maren Oskeld should meet the families of the dead in Port Ansel.",
        "Families meet again.",
        "Oskeld in Port Ansel: families of the dead and a press conference"
      })
  void whatDoesNot(String sentence) {
    assertThat(test(sentence)).isFalse();
  }

  @Test
  void bothCountriesWhereTheEventNamesTheTwo() {
    String sentence = "Both countries agreed to open the border at Easter.";
    String naming =
        "Kenya and Uganda met in Nairobi. The two countries agreed to open the border at Easter.";

    assertThat(test(sentence)).isFalse();
    assertThat(eligibility.test(Views.of(Witnesses.all(sentence, naming)).getFirst())).isTrue();
  }

  @Test
  void whatJudges() {
    String sentence = "The brutal owners of the mill met the families of the dead.";
    Witness witness = Witnesses.of("a", sentence);
    Passage judging = new Passage("a", new Span(4, 10));

    assertThat(eligibility.test(Views.of(witness).getFirst())).isTrue();
    assertThat(eligibility.test(Views.of(witness, judging).getFirst())).isFalse();
  }

  private boolean test(String sentence) {
    return eligibility.test(Views.of(Witnesses.of("a", sentence)).getFirst());
  }
}
