package org.rashomon.event.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rashomon.Witnesses;
import org.rashomon.text.Table;

/// Every row of this stage's language tables does what its own example shows.
class BriefTablesTest {

  private final Eligibility eligibility = new Eligibility();

  @Test
  void wordsThatLean() {
    check("leaning", view -> Eligibility.stands(Eligibility.LEANING, view.tokens(), 0));
  }

  @Test
  void wordsThatCount() {
    check("counting", eligibility::leans);
  }

  @Test
  void wordsThatComment() {
    check("comment", eligibility::comments);
  }

  @Test
  void pronouns() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Eligibility.rows("pronouns")) {
      if (!isKept(view(row.get(2))) || isKept(view(row.get(3)))) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private boolean isKept(View view) {
    return Eligibility.addresses(view) || eligibility.leans(view);
  }

  private static void check(String table, Predicate<View> keeps) {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Eligibility.rows(table)) {
      if (!keeps.test(view(row.get(1))) || keeps.test(view(row.get(2)))) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static View view(String sentence) {
    return Views.of(Witnesses.of("a", sentence)).getFirst();
  }
}
