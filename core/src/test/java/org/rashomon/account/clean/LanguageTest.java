package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void englishStaysEnglishWithNamesOfOtherLanguages() {
    assertThat(
            Language.of(
                "The mayor of Rio de la Plata, Juan de los Santos, met the head of El País."))
        .isEqualTo("en");
    assertThat(Language.of("Orrin's harbour master has asked Pellick's firm to be at the quay."))
        .isEqualTo("en");
  }

  @Test
  void tooLittleIsNotTold() {
    assertThat(Language.of("")).isEqualTo("und");
    assertThat(Language.of("12:30 – 14:00")).isEqualTo("und");
    assertThat(Language.of("Ada Pellick, Orrin")).isEqualTo("und");
    assertThat(Language.of("\uD83D\uDE00 \uDC00\uD800")).isEqualTo("und");
  }

  @Test
  void aLanguageThatIsNotInTheTableIsNotEnglish() {
    assertThat(Language.of("Ipar i ata ukana janiw utjkiti sasaw uñt'ayi, kunatix jach'a lup'iwi."))
        .isNotEqualTo("en");
  }

  @Test
  void aWordOfAnotherScriptDecidesNothing() {
    assertThat(Language.of("The word 火事 means fire, and the sign at the door of the kiln said so."))
        .isEqualTo("en");
    assertThat(Language.of("火災保険の契約について、会社は何も話していない。")).isEqualTo("ja");
  }
}
