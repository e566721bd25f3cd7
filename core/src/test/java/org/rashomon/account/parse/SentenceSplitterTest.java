package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

class SentenceSplitterTest {

  /// A bar stands where a sentence ends.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left at 6 p.m. on Friday.|Nobody saw it.",
        "The ferry left at 6 p.m.|It never came back.",
        "It belongs to the U.S. Navy.|He saw it in the U.S.|They did not.",
        "Sen. Edwin J. Halloran met Gov. Varga on Jan. 5 in St. Oldgate.|Both left.",
        "“The bridge is safe.”|Edwin Halloran",
        "“Is it safe?” she asked.|“It is!” he said.",
        "\"We had two hours.\"|\"Then it sank.\"",
        "He waited … and waited.|Then he left.",
        "The bridge … The river rose.",
        "They waited.|(The ferry had sunk.)|Nobody came.",
        "It cost $3.5 million, or 2.1 percent.|The town paid.",
        "The harbor closed at noon.|“We had no choice,” said the mayor.",
        "Oldgate Shipping Co. said so.|The Oldgate Shipping Co. v. Marren case ended.",
        "The line break was lost.|The story went on.",
        "Visit www.example.org.|It is free.",
        "No. 7 sank.|Was it old?|No.|It was new.",
      })
  void sentencesEnd(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    assertThat(split(String.join(" ", expected))).isEqualTo(expected);
  }

  @Test
  void aSentenceMayLackTheSpaceAfterIt() {
    assertThat(split("The ferry sank.The crew swam.")).hasSize(2);
  }

  @Test
  void whatIsTooLongIsCutBetweenWords() {
    String endless = "word ".repeat(2_000).strip();
    List<String> pieces = split(endless);
    assertThat(pieces).allMatch(piece -> piece.length() <= 2_000);
    assertThat(String.join(" ", pieces)).isEqualTo(endless);
  }

  @Test
  void everyAbbreviationsExample() {
    List<String> failed = new ArrayList<>();
    for (Table.Row row : Table.of(Abbreviations.class, "en/abbreviations.tsv").rows()) {
      String text = String.join(" ", row.several(2));
      if (!split(text).equals(row.several(2))) {
        failed.add(row.get(0) + " " + split(text));
      }
    }
    assertThat(failed).isEmpty();
  }

  @Test
  void everyStarterBeginsASentenceAfterAnAbbreviation() {
    List<String> failed = new ArrayList<>();
    for (Table.Row row : Table.of(Abbreviations.class, "en/sentence-starters.tsv").rows()) {
      if (split("They left the U.S. " + row.get(0) + " it was.").size() != 2) {
        failed.add(row.get(0));
      }
    }
    assertThat(failed).isEmpty();
  }

  private static List<String> split(String text) {
    return new SentenceSplitter()
        .split(text, new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }
}
