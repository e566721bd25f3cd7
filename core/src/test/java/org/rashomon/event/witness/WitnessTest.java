package org.rashomon.event.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.clean.Block;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.statement.Statement;
import org.rashomon.archive.group.Event;
import org.rashomon.text.Span;

class WitnessTest {

  private static final Rashomon RASHOMON = Loaded.RASHOMON;

  private static final String STORY =
      """
      Transport Minister Ada Pellick met the mayor of Ostwick, Tom Varga, on Tuesday.
      “The bridge is safe,” Pellick said.
      """;

  private static final String FURNITURE =
      "Read Lena Marsh, who says that 40 ferries sank in Port Ganne on Friday";

  private static final Analysis WHOLE = analysis("a", STORY + FURNITURE + "\nShe left by train.\n");

  private static final Witness MASKED = Witness.of(WHOLE, Set.of(2));

  @Test
  void nothingStandsInABlockThatIsSetAside() {
    assertThat(spans(Witness.of(WHOLE))).anyMatch(WitnessTest::isFurniture);
    assertThat(spans(MASKED)).isNotEmpty().noneMatch(WitnessTest::isFurniture);
    assertThat(MASKED.account().blocks().get(2).kind()).isEqualTo(Block.Kind.NAVIGATION);
    assertThat(MASKED.named().parsed().paragraphs()).hasSize(3);
  }

  @Test
  void whoIsNamedThereOnlyIsNobody() {
    assertThat(names(Witness.of(WHOLE))).contains("Lena Marsh");
    assertThat(names(MASKED)).contains("Ada Pellick", "Tom Varga").doesNotContain("Lena Marsh");
  }

  @Test
  void whatIsLeftRefersToTheSameAsBefore() {
    for (Mention mention : MASKED.named().mentions()) {
      Mention before = WHOLE.named().at(mention.span()).orElseThrow();
      assertThat(MASKED.named().entity(mention).name())
          .isEqualTo(WHOLE.named().entity(before).name());
    }
    Quotation said = MASKED.quotations().getFirst();
    int speaker = Objects.requireNonNull(said.speaker());
    assertThat(MASKED.named().entities().get(speaker).name()).isEqualTo("Ada Pellick");
    assertThat(MASKED.named().parsed().sentences().getLast().paragraph()).isEqualTo(2);
  }

  @Test
  void noBlocksSetAsideLeaveAllAsItIs() {
    assertThat(Witness.of(WHOLE, Set.of())).isEqualTo(Witness.of(WHOLE));
    assertThat(Mask.over(WHOLE, Set.of())).isEqualTo(Witness.of(WHOLE));
  }

  @Test
  void whoIsNoWitnessOfTheEventIsRefused() {
    List<Analysis> analyses = List.of(WHOLE, analysis("b", STORY));
    List<Witness> witnesses = RASHOMON.witnesses(analyses);
    Event event = RASHOMON.oneEvent(analyses);
    assertThatThrownBy(() -> RASHOMON.report(event, witnesses.subList(0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b are missing");
    List<Witness> other = RASHOMON.witnesses(List.of(WHOLE, analysis("c", STORY)));
    assertThatThrownBy(() -> RASHOMON.report(event, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("c are none of its accounts");
  }

  @Test
  void twoAccountsOfOneIdAreRefused() {
    assertThatThrownBy(() -> RASHOMON.witnesses(List.of(WHOLE, analysis("a", STORY))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two accounts have the id a");
  }

  @Test
  void analysesOfTwoEditionsAreRefused() {
    Analysis own = analysis("b", STORY);
    Analysis old =
        new Analysis(
            "en-0a1b2c",
            own.named(),
            own.quotations(),
            own.details(),
            own.statements(),
            own.prints(),
            own.terms());
    assertThatThrownBy(() -> RASHOMON.witnesses(List.of(WHOLE, old)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b (en-0a1b2c)")
        .hasMessageContaining("a (" + WHOLE.edition() + ")");
  }

  private static Analysis analysis(String id, String text) {
    return RASHOMON.analyse(Accounts.body(id, text));
  }

  private static boolean isFurniture(String words) {
    return FURNITURE.contains(words) && !STORY.contains(words);
  }

  private static List<String> names(Witness witness) {
    return witness.named().entities().stream().map(Entity::name).toList();
  }

  private static List<String> spans(Witness witness) {
    Stream<Span> found =
        Stream.of(
                witness.named().parsed().sentences().stream().map(one -> one.span()),
                witness.named().mentions().stream().map(Mention::span),
                witness.quotations().stream().flatMap(one -> one.content().stream()),
                witness.details().stream().map(Detail::span),
                witness.statements().stream().map(Statement::span))
            .flatMap(spans -> spans);
    return found.map(span -> span.in(witness.text())).toList();
  }
}
