package org.rashomon.account.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.statement.Statement.Mode;
import org.rashomon.account.statement.Statement.Stance;
import org.rashomon.text.Table;

class StatementFinderTest {

  private static final Rashomon RASHOMON = Loaded.RASHOMON;

  private static final String LEAD =
      "Transport Minister Ada Pellick met the mayor of Ostwick, Tom Varga, on Tuesday. ";

  @Test
  void aPlainClauseIsTheAccountsOwn() {
    Analysis analysis = analysis("The storm closed the harbour of Ostwick for two days.");
    Statement only = analysis.statements().getFirst();
    assertThat(only.quotation()).isNull();
    assertThat(only.stance()).isEqualTo(Stance.NONE);
    assertThat(only.mode()).isEqualTo(Mode.FACT);
    assertThat(only.negated()).isFalse();
  }

  @Test
  void whoAgreesHoldsWhatWasAgreed() {
    Analysis analysis = analysis(LEAD + "Varga agreed to reopen the railway bridge in May.");
    Statement agreed = about(analysis, "railway bridge");
    assertThat(agreed.stance()).isEqualTo(Stance.AGREES);
    assertThat(name(analysis, agreed.holder())).isEqualTo("Tom Varga");
    assertThat(agreed.parts().get(agreed.head()).lemma()).isEqualTo("reopen");
  }

  @Test
  void aDenialIsNegated() {
    Analysis analysis = analysis(LEAD + "Varga did not close the railway bridge.");
    assertThat(about(analysis, "railway bridge").negated()).isTrue();
  }

  @Test
  void aConditionIsNotWhatItIsAbout() {
    Analysis analysis =
        analysis(LEAD + "Pellick said Varga could reopen the railway bridge if the council pays.");
    Statement conditional = about(analysis, "railway bridge");
    assertThat(conditional.mode()).isEqualTo(Mode.CONDITIONAL);
    assertThat(conditional.parts()).extracting(Part::lemma).doesNotContain("council");
  }

  @Test
  void whoWantsToSeeIfSetsNoCondition() {
    Analysis analysis =
        analysis(LEAD + "Engineers met for two days to see if the railway bridge would hold.");
    assertThat(about(analysis, "railway bridge").mode()).isNotEqualTo(Mode.CONDITIONAL);
  }

  @Test
  void theyOfOneSpeakerIsNobodyInParticular() {
    Analysis analysis =
        analysis(
            LEAD
                + "Pellick and Varga spoke for an hour. "
                + "Pellick said they were willing to reopen the railway bridge.");
    assertThat(about(analysis, "railway bridge").holder()).isNull();
  }

  @Test
  void whoSaysThatSomebodyIsBehindItAccuses() {
    Analysis analysis =
        analysis(LEAD + "Pellick said that the mayor’s office was behind the bridge fire.");
    Statement accusation = about(analysis, "bridge fire");
    assertThat(accusation.stance()).isEqualTo(Stance.ACCUSES);
    assertThat(name(analysis, accusation.holder())).isEqualTo("Ada Pellick");
  }

  static Stream<Table.Row> stances() {
    return Table.of(StanceTable.class, "en/stances.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("stances")
  void theTableTellsStances(Table.Row row) {
    if (!row.get(3).isEmpty()) {
      Stance wanted = Stance.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace(' ', '_'));
      assertThat(stancesIn(row.get(3))).contains(wanted);
    }
    if (!row.get(4).isEmpty()) {
      assertThat(stancesIn(row.get(4))).containsOnly(Stance.NONE);
    }
  }

  private static List<Stance> stancesIn(String sentence) {
    List<Stance> found =
        analysis(sentence).statements().stream().map(Statement::stance).distinct().toList();
    return found.isEmpty() ? List.of(Stance.NONE) : found;
  }

  static Stream<Table.Row> moods() {
    return Table.of(Moods.class, "en/moods.tsv").rows(4).stream();
  }

  @ParameterizedTest
  @MethodSource("moods")
  void theTableTellsMoods(Table.Row row) {
    Statement statement = about(analysis(row.get(3)), "bridge");
    if (row.get(2).equals("not")) {
      assertThat(statement.negated()).isTrue();
    } else {
      assertThat(statement.negated()).isEqualTo(row.get(0).equals("wo") || row.get(0).equals("ca"));
      assertThat(statement.mode()).isEqualTo(row.constant(Mode.class, 2));
    }
  }

  @Test
  void aPassivesSubjectIsWhatItIsDoneTo() {
    Analysis analysis = analysis(LEAD + "The railway bridge was closed by the council in May.");
    Statement closed = about(analysis, "railway bridge");
    assertThat(closed.in(Part.Role.OBJECT)).extracting(Part::lemma).contains("bridge");
    assertThat(closed.in(Part.Role.AGENT)).extracting(Part::lemma).contains("council");
    assertThat(closed.in(Part.Role.TIME)).extracting(Part::lemma).contains("may");
  }

  @Test
  void nobodyTakesTheStanceOfAPassiveWithoutBy() {
    Analysis analysis = analysis(LEAD + "Varga was accused of hiding the report on the bridge.");
    assertThat(analysis.statements())
        .filteredOn(statement -> statement.stance() == Stance.ACCUSES)
        .isEmpty();
  }

  @Test
  void aClauseThatTheObjectAnnouncesBelongsToTheStance() {
    Analysis analysis = analysis(LEAD + "Varga rejected the claim that the bridge was unsafe.");
    Statement rejected = about(analysis, "unsafe");
    assertThat(rejected.stance()).isEqualTo(Stance.OPPOSES);
    assertThat(name(analysis, rejected.holder())).isEqualTo("Tom Varga");
  }

  static Stream<Table.Row> lightWords() {
    return Table.of(PartReader.class, "en/light-words.tsv").rows(2).stream();
  }

  @ParameterizedTest
  @MethodSource("lightWords")
  void lightWordsAreNoTerms(Table.Row row) {
    assertThat(analysis(row.get(1)).statements())
        .flatExtracting(Statement::parts)
        .filteredOn(term -> term.entity() == null)
        .extracting(Part::lemma)
        .doesNotContain(row.get(0));
  }

  private static Statement about(Analysis analysis, String words) {
    return analysis.statements().stream()
        .filter(statement -> statement.span().in(analysis.account().text()).contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String name(Analysis analysis, @Nullable Integer entity) {
    return entity == null ? "nobody" : analysis.named().entities().get(entity).name();
  }

  private static Analysis analysis(String text) {
    return RASHOMON.analyse(Accounts.body("a", text));
  }
}
