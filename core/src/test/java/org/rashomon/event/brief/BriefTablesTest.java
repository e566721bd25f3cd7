package org.rashomon.event.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.Witnesses;
import org.rashomon.text.Table;

/// Every row of this stage's language tables does what its own example shows.
class BriefTablesTest {

  private final Eligibility eligibility = new Eligibility();

  @Test
  void wordsThatLean() {
    Wordings leaning = new Wordings("leaning.tsv");
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Wordings.rows("leaning.tsv")) {
      if (!leaning.at(view(row.get(1)).tokens(), 0) || leaning.at(view(row.get(2)).tokens(), 0)) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void wordsThatCount() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Wordings.rows("counting.tsv")) {
      if (!eligibility.leans(view(row.get(1))) || eligibility.leans(view(row.get(2)))) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void wordsThatComment() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Wordings.rows("comment.tsv")) {
      if (!eligibility.comments(view(row.get(1))) || eligibility.comments(view(row.get(2)))) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static View view(String sentence) {
    return Views.of(Witnesses.of("a", sentence)).getFirst();
  }
}
