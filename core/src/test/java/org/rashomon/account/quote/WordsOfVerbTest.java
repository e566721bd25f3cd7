package org.rashomon.account.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.parse.Parsed;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// Whose words a verb's object is in.
class WordsOfVerbTest {

  static Stream<Table.Row> verbs() {
    return Table.of(WordsOfVerb.class, "en/own-words-verbs.tsv").rows(2).stream();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void whoDoesItIsQuoted(Table.Row row) {
    assertThat(source(row.get(1))).isEqualTo("Ortega");
  }

  @Test
  void otherVerbsQuoteNobody() {
    assertThat(source("Ortega built a \"house for the poor of the town\".")).isEmpty();
  }

  private static String source(String text) {
    Parsed parsed = Loaded.read(Accounts.body("a", text)).parsed();
    Span marked = new Span(text.indexOf('"') + 1, text.lastIndexOf('"'));
    Span source = WordsOfVerb.source(parsed, marked);
    return source == null ? "" : source.in(text);
  }
}
