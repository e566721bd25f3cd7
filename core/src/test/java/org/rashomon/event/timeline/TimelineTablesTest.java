package org.rashomon.event.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.Witnesses;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Table;

/// Every row of this stage's language tables does what its own example shows.
class TimelineTablesTest {

  @Test
  void relativeTimes() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : DatedFinder.rows()) {
      if (!DatedFinder.relative(tokens(row.get(2))).equals(Set.of(row.get(1)))
          || !DatedFinder.relative(tokens(row.get(3))).isEmpty()) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Token> tokens(String sentence) {
    return Witnesses.of("a", sentence).named().parsed().tokens();
  }
}
