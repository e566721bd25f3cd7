package org.rashomon.event.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.Witnesses;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Table;

/// Which clauses of two accounts tell one thing.
class AlignerTest {

  private static final String A =
      "The ferry Lady Orrin ran aground off Merrowby on Tuesday. Lifeboats took 40 passengers to the"
          + " harbour. The council will open an inquiry.";
  private static final String B =
      "The Lady Orrin ran aground near Merrowby on Tuesday night. Forty passengers were taken to the"
          + " harbour by lifeboats. The mayor visited the school.";

  static Stream<Table.Row> pairs() {
    return Table.of(AlignerTest.class, "pairs.tsv").rows(3).stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theTableTellsOneThingFromTwo(Table.Row row) {
    List<Witness> witnesses = Witnesses.all(row.get(1), row.get(2));
    boolean joined = issues(witnesses).stream().anyMatch(issue -> issue.accounts().size() > 1);
    assertThat(joined).as("%s", row).isEqualTo(row.get(0).equals("one"));
  }

  @Test
  void theOrderOfAccountsChangesNothing() {
    assertThat(passages(Witnesses.all(A, B))).isEqualTo(passages(reversed(Witnesses.all(A, B))));
  }

  @Test
  void everyStatementIsInOneIssue() {
    List<Witness> witnesses = Witnesses.all(A, B);
    int statements = witnesses.stream().mapToInt(each -> each.statements().size()).sum();

    List<Saying> sayings =
        issues(witnesses).stream().flatMap(issue -> issue.sayings().stream()).toList();

    assertThat(sayings).hasSize(statements).doesNotHaveDuplicates();
  }

  @Test
  void numbersForAndAgainstAreTheSameFromEitherSide() {
    List<Witness> witnesses = Witnesses.all(A, B);
    List<Saying> sayings = Saying.of(witnesses, Witnesses.parties(witnesses));
    List<Profile> profiles =
        Profile.of(sayings, new Concepts(sayings), new Surroundings(witnesses));

    for (Profile a : profiles) {
      for (Profile b : profiles) {
        double[] rank = new double[4];
        assertThat(Likeness.of(a, b, pair(a, b), rank))
            .containsExactly(Likeness.of(b, a, pair(b, a), rank));
      }
    }
  }

  @Test
  void anAccountThatTellsOfSomethingElseIsNotNear() {
    List<Witness> witnesses =
        Witnesses.all(A, "The orchestra of Ansel plays a symphony for children in the park.");
    Nearness nearness = Aligner.align(witnesses, Witnesses.parties(witnesses)).nearness();

    for (Issue issue : issues(witnesses)) {
      for (Saying saying : issue.sayings()) {
        assertThat(nearness.to(saying.passage())).doesNotContain("b", "c");
      }
    }
  }

  private static Pairs.Pair pair(Profile a, Profile b) {
    return new Pairs.Pair(
        a.saying().number(),
        b.saying().number(),
        a.words().with(b.words()),
        a.sentence().with(b.sentence()),
        true);
  }

  private static List<Issue> issues(List<Witness> witnesses) {
    Parties parties = Witnesses.parties(witnesses);
    return Aligner.align(witnesses, parties).issues();
  }

  private static Set<String> passages(List<Witness> witnesses) {
    return issues(witnesses).stream()
        .map(issue ->
            issue.sayings().stream()
                .map(saying -> saying.passage().toString())
                .sorted()
                .collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> List<T> reversed(List<T> all) {
    List<T> copy = new ArrayList<>(all);
    Collections.reverse(copy);
    return copy;
  }
}
