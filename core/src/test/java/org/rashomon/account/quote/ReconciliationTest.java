package org.rashomon.account.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.name.NameFinder;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Attribution;
import org.rashomon.account.parse.Tagged;
import org.rashomon.text.Span;

class ReconciliationTest {

  @Test
  void theTaggerTellsWhereReportedSpeechBegins() {
    String text = "Harbour master Ruel Damsey feared on Monday that the quay would not hold.";
    assertThat(found(text, tagged(text, .9, "feared", "Ruel Damsey", "the quay would not hold")))
        .containsExactly("INDIRECT Ruel Damsey: the quay would not hold");
  }

  @Test
  void marksAreTakenWhole() {
    String text = "Ruel Damsey called the quay “a danger to us all” on Monday.";
    assertThat(found(text, tagged(text, .9, "called", "Ruel Damsey", "the quay “a danger to us")))
        .containsExactly("MIXED Ruel Damsey: the quay “a danger to us all”");
  }

  @Test
  void aNameSetOffBelowBeatsTheSpeakerOfTheParagraphBefore() {
    String text =
        """
        Joss Tervane said the boats were ready. Ruel Damsey agreed.

        “Nobody told us a thing all night.” Ada Pellick
        """;
    assertThat(
            found(
                text,
                tagged(text, .9, "said", "Joss Tervane", "Nobody told us a thing all night.")))
        .containsExactly("DIRECT Ada Pellick: Nobody told us a thing all night.");
  }

  @Test
  void whatNoAttributionTouchesIsTheRulesWithinMarksAndNobodysOutside() {
    String text = "The boat, known as “Old Merrow”, is sound. Ada Pellick left for the harbour.";
    assertThat(found(text)).containsExactly("TERM ?: Old Merrow");
  }

  @Test
  void aHeadlineAboveACueIsNobodysWords() {
    String text = "Damsey’s view of the harbour\n\nAccording to Ruel Damsey, the quay is unsafe.";
    assertThat(
            found(
                text,
                tagged(text, .9, "According to", "Ruel Damsey", "Damsey’s view of the harbour")))
        .isEmpty();
  }

  @Test
  void doubtfulAttributionsAreLeftOut() {
    String text = "Ada Pellick expects to sail.";
    assertThat(found(text, tagged(text, .3, "expects", "Ada Pellick", "to sail"))).isEmpty();
  }

  private static List<String> found(String text, Attribution... attributions) {
    Named named = new NameFinder().find(Loaded.untagged(Accounts.body("a", text)));
    Tagged tagged =
        new Tagged(named.parsed(), true, Arrays.asList(attributions), List.of(), List.of());
    return new QuotedText(named, new QuotationFinder().find(named, tagged)).lines();
  }

  private static Attribution tagged(
      String text, double confidence, String cue, String source, String content) {
    return new Attribution(
        List.of(place(text, cue)),
        List.of(place(text, source)),
        List.of(place(text, content)),
        confidence);
  }

  private static Span place(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
