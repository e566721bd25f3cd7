package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary =
      new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]", "harbour", "har", "##bour", "##s", "##b"));

  @Test
  void takesTheLongestPiecesFromTheLeft() {
    assertThat(vocabulary.pieces("harbours")).containsExactly(3, 6);
    assertThat(vocabulary.pieces("harbs")).containsExactly(4, 7, 6);
  }

  @Test
  void aWordThatPiecesDoNotCoverIsUnknown() {
    assertThat(vocabulary.pieces("harbourmaster")).containsExactly(0);
    assertThat(vocabulary.pieces("bours")).containsExactly(0);
  }

  @Test
  void aWordOfMoreThanAHundredCharactersIsUnknown() {
    assertThat(vocabulary.pieces("har" + "s".repeat(97))).hasSize(98);
    assertThat(vocabulary.pieces("har" + "s".repeat(98))).containsExactly(0);
  }
}
