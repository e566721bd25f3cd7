package org.rashomon.event.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rashomon.Rows;
import org.rashomon.event.check.Check.Verdict;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// Every row of this stage's language tables does what its own example shows.
class CheckTablesTest {

  @Test
  void numbers() {
    assertThat(keys("two hundred and twelve boats")).isEqualTo(keys("212 boats"));
    assertThat(keys("a million boats")).isEqualTo(keys("1,000,000 boats"));
    assertThat(keys("nineteen eighty four")).isEqualTo(keys("1984"));
    assertThat(keys("the thirty eighth boat")).isEqualTo(keys("the 38th boat"));
    assertThat(keys("the eighth boat")).isEqualTo(keys("the 8th boat"));
    assertThat(keys("two three boats")).isEqualTo(keys("2 3 boats"));
  }

  @Test
  void spellings() {
    hold("spellings", row -> keys(row.get(2)).equals(keys(row.get(3))));
  }

  @Test
  void signs() {
    hold("signs", row -> keys(row.get(2)).equals(keys(row.get(3))));
  }

  @Test
  void is() {
    hold("is", row -> keys(row.get(1)).equals(keys(row.get(2))));
  }

  @Test
  void negations() {
    hold("negations", row -> verdict(row.get(1), row.get(2)) == Verdict.REVERSED);
  }

  @Test
  void antonyms() {
    hold("antonyms", row -> verdict(row.get(2), row.get(3)) == Verdict.REVERSED);
    hold("antonyms", row -> verdict(row.get(3), row.get(2)) == Verdict.REVERSED);
  }

  @Test
  void prefixes() {
    hold("prefixes", row -> verdict(row.get(1), row.get(2)) == Verdict.REVERSED);
  }

  @Test
  void suspended() {
    hold("suspended", row -> Said.of(row.get(1)).verdict(row.get(2)) == Verdict.REVERSED);
  }

  @Test
  void coordinators() {
    hold("coordinators", row -> Said.of(row.get(1)).verdict(row.get(2)) == Verdict.TRIMMED);
  }

  @Test
  void fillers() {
    hold("fillers", row -> keys(row.get(1)).equals(keys(row.get(2))));
  }

  @Test
  void stageDirections() {
    hold("stage-directions", row -> spoken(row.get(1)).equals(keys(row.get(2))));
  }

  @Test
  void interpreted() {
    hold("interpreted", row -> Turns.of(row.get(1)).turns().getLast().interpreted());
    assertThat(Turns.of("TARVIN (smiling): We shall rebuild.").turns().getLast().interpreted())
        .isFalse();
  }

  @Test
  void unnamed() {
    hold("unnamed", row -> Turns.of(row.get(1)).turns().getLast().speaker() == null);
    assertThat(Turns.of("MINA TARVIN: We shall see.").turns().getLast().speaker())
        .isEqualTo("MINA TARVIN");
  }

  private static void hold(String table, Predicate<Table.Row> right) {
    Rows.hold(English.table(table).rows(), right);
  }

  private static List<String> keys(String text) {
    return CheckedWords.quoted(text, new Span(0, text.length())).stream()
        .map(CheckedWord::key)
        .toList();
  }

  private static List<String> spoken(String text) {
    return Transcript.of(Said.of(text).transcripts().getFirst()).tokens().stream()
        .map(CheckedWord::key)
        .toList();
  }

  /// The example with enough words around it to be found.
  private static Verdict verdict(String said, String quoted) {
    String frame = "I told the harbour board in plain words that %s when the ferry came home.";
    return Said.of(frame.formatted(said)).verdict(frame.formatted(quoted));
  }
}
