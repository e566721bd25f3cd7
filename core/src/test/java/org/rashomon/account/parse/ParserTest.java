package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.read.Provenance;
import org.rashomon.text.Span;

class ParserTest {

  private static final List<String> TEXTS =
      List.of(
          "The quarry will close in May, owner Petra Lindqvist told workers in Aldermoor.",
          "\"We had no warning,\" said Luis Ferrante, who drives the number nine tram.",
          "According to the coastguard, two kayaks were found near Skerry Point on Sunday.\n"
              + "The club denied that anybody was missing. Its secretary said the boats had "
              + "\"drifted off in the storm\" and that nobody had reported them.");

  @Test
  void findsWhoSaysWhat() {
    String text = TEXTS.get(1);
    Attribution found = Loaded.read(account(text)).attributions().getFirst();
    assertThat(in(text, found.content())).containsExactly("\"We had no warning,\"");
    assertThat(in(text, found.cue())).containsExactly("said");
    assertThat(in(text, found.source())).first().asString().startsWith("Luis Ferrante");
    assertThat(found.confidence()).isBetween(0.5, 1.0);
  }

  /// Alone, with others, in another order, by several threads at once.
  @Test
  void resultsDependOnNothingBeside() {
    List<Account> accounts = TEXTS.stream().map(ParserTest::account).toList();
    List<Tagged> alone = accounts.stream().map(Loaded::read).toList();
    List<Account> many = new ArrayList<>();
    Stream.generate(() -> accounts).limit(8).forEach(many::addAll);
    Collections.reverse(many);
    List<Tagged> together = many.parallelStream().map(Loaded::read).toList().reversed();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i).attributions()).isEqualTo(alone.get(i % 3).attributions());
      assertThat(together.get(i).names()).isEqualTo(alone.get(i % 3).names());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "\"", "“”", "...", "\u0301", "\ud800", "\ufffd\ufffd", "\u200b"})
  void findsNothingWhereThereAreNoWords(String text) {
    Tagged tagged = Loaded.read(account(text));
    assertThat(tagged.attributions()).isEmpty();
    assertThat(tagged.names()).isEmpty();
  }

  @Property(tries = 60)
  void everySpanLiesInAParagraph(@ForAll @StringLength(max = 400) String text) {
    Tagged tagged = Loaded.read(account(text));
    Stream<Span> spans =
        Stream.concat(
            tagged.names().stream().map(TaggedName::span),
            tagged.attributions().stream()
                .flatMap(one -> Stream.of(one.cue(), one.source(), one.content()))
                .flatMap(List::stream));
    assertThat(spans)
        .allMatch(
            span -> tagged.parsed().paragraphs().stream().anyMatch(p -> p.span().covers(span)));
  }

  @Test
  void readsTenMegabytesOfQuotationMarks() {
    int paragraph = 20_000;
    String text = "\"".repeat(500 * paragraph);
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length(); start += paragraph) {
      blocks.add(new Block(new Span(start, start + paragraph), Block.Kind.BODY));
    }
    Account account = new Account("a", "a.txt", Provenance.UNKNOWN, "en", text, blocks);
    assertThat(Loaded.read(account).attributions()).isEmpty();
  }

  @Test
  void aWordWithoutAnEndIsOneWord() {
    assertThat(Loaded.read(account("x".repeat(1_000_000))).attributions()).isEmpty();
  }

  private static Account account(String text) {
    return Accounts.body("a", text);
  }

  private static List<String> in(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).toList();
  }
}
