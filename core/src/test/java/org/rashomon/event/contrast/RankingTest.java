package org.rashomon.event.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands first.
class RankingTest {

  private static final String TRIVIA =
      "The council sat for long that week, and its members talked of schools, of roads, of the old "
          + "bridge and of what a new one would cost the town and the county, as they had done in "
          + "the week before. Nobody in the hall spoke of the mine then. The clerk wrote down who "
          + "had come and who had not, and the mayor thanked all of them for their patience and for "
          + "their time. Somebody closed the windows, since rain had begun to fall, and the last of "
          + "the papers were put away in a drawer that had stood open. Outside a bus waited in the "
          + "square with its lights on, and a dog slept beside it. ";

  @Test
  void aConflictOnWhatTheEventIsAboutLeads() {
    String one = "Six miners were killed in the fall. " + TRIVIA + "The hearing lasted two hours.";
    String other =
        "Nine miners were killed in the fall. " + TRIVIA + "The hearing lasted five hours.";
    assertThat(Event.facts(one, other).stream().limit(2).map(Fact::subject))
        .containsExactly("killed", "hearing");
  }

  @Test
  void whatOnlyOneTellsComesLast() {
    String one = "Six miners were killed. " + TRIVIA + "The hearing lasted two hours.";
    String other = "Two people were arrested. " + TRIVIA + "The hearing lasted two hours.";
    List<Fact> facts = Event.facts(one, other);
    assertThat(facts.getFirst().subject()).isEqualTo("hearing");
    assertThat(facts.getLast().verdict()).isEqualTo(Fact.Verdict.SINGLE);
  }
}
