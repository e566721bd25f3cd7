package org.rashomon.account.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.text.Span;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // the subject of the cue speaks
        "“We left,” Ana Ortega said. | DIRECT Ana Ortega: We left,",
        "“We left,” said Ana Ortega, who runs the port. | DIRECT Ana Ortega: We left,",
        "Ana Ortega told the town council, “We left.” | DIRECT Ana Ortega: We left.",
        // an aside between name and cue misleads nobody
        "Ana Ortega, who met Paul Brandt on Monday, said the port was open."
            + " | INDIRECT Ana Ortega: the port was open",
        "Paul Brandt’s lawyer, Ana Ortega, said the port was open."
            + " | INDIRECT Ana Ortega: the port was open",
        // a cue in the middle splits the content
        "“We left,” Ana Ortega said, “and we came back.”"
            + " | DIRECT Ana Ortega: We left, / and we came back.",
        "“We left,” Ana Ortega said. “We came back.”"
            + " | DIRECT Ana Ortega: We left, / We came back.",
        // according to whom
        "The port was “closed for good”, according to Ana Ortega."
            + " | MIXED Ana Ortega: The port was “closed for good”",
        // a bare name after a quotation set off
        "“We left at noon. Nobody stopped us.” Ana Ortega"
            + " | DIRECT Ana Ortega: We left at noon. Nobody stopped us.",
        // a word that nobody spoke is a term
        "The “Beetle” ferries cross the bay twice a day. | TERM ?: Beetle",
        // words in marks belong to who speaks them
        "Ana Ortega noted that Norway wants a “full inquiry” into the spill."
            + " | MIXED Ana Ortega: that Norway wants a “full inquiry” into the spill",
      })
  void whoSaysWhat(String text, String quotation) {
    assertThat(QuotedText.by(text).lines()).containsExactly(quotation);
  }

  @Test
  void quotedWordsInReportedSpeechAreMixed() {
    QuotedText text =
        QuotedText.by("Ana Ortega said the ruling was “a mistake” and that she would appeal.");

    assertThat(text.lines())
        .containsExactly("MIXED Ana Ortega: the ruling was “a mistake” and that she would appeal");
    assertThat(text.words(text.quotations().getFirst().quoted())).isEqualTo("a mistake");
  }

  @Test
  void aParagraphOfQuotationThatOpensAnewGoesOn() {
    assertThat(
            QuotedText.by("“We left at noon,” Ana Ortega said. “It was hot.\n\n“We came back.”")
                .lines())
        .containsExactly("DIRECT Ana Ortega: We left at noon, / It was hot. / We came back.");
  }

  @Test
  void whoIsNotNamedIsNobody() {
    QuotedText text = QuotedText.by("“We left,” a senior official said.");

    assertThat(text.lines()).containsExactly("DIRECT ?: We left,");
    assertThat(text.words(text.quotations().getFirst().source())).isEqualTo("a senior official");
  }

  @Property(tries = 200)
  void everySpanResolves(
      @ForAll
          @StringLength(max = 80)
          @Chars({'“', '”', '"', '\'', 'S', 'h', 'e', ' ', 's', 'a', 'i', 'd', ',', '.', ':', '\n'})
          String text) {
    QuotedText quoted = QuotedText.by(text + " “We left,” Ana Ortega said.");
    for (Quotation one : quoted.quotations()) {
      for (Span span : one.content()) {
        assertThat(span.in(quoted.named().text())).isNotBlank();
      }
    }
  }
}
