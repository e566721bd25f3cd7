package org.rashomon.account.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.clean.Account;

class OpenNlpAnnotatorTest {

  @Test
  void everyLineIsAParagraphAndSentencesStayWithinIt() {
    String text = "The bridge fell at noon. Nobody was hurt.\n\nPolice closed the road.";
    Annotated annotated = Loaded.ANNOTATOR.annotate(body(text));

    assertThat(annotated.paragraphs()).hasSize(2);
    assertThat(annotated.sentences())
        .extracting(sentence -> sentence.span().in(text))
        .containsExactly("The bridge fell at noon.", "Nobody was hurt.", "Police closed the road.");
    assertThat(annotated.sentences().getFirst().tokens())
        .extracting(Token::text)
        .containsExactly("The", "bridge", "fell", "at", "noon", ".");
  }

  private static Account body(String text) {
    return Accounts.body("a", text);
  }

  @Test
  @Timeout(30)
  void aMillionMarksAreTaggedInTimeLinearInTheirNumber() {
    Annotated annotated = Loaded.ANNOTATOR.annotate(Accounts.body("a", "\"".repeat(1_000_000)));
    assertThat(annotated.tokens()).allMatch(token -> token.pos() == PartOfSpeech.PUNCT);
  }
}
