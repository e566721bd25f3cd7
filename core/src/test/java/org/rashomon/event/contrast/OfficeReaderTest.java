package org.rashomon.event.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Table;

/// Every row of this stage's language tables does what its own example shows.
class OfficeReaderTest {

  private final OfficeReader offices = new OfficeReader();

  @Test
  void officeWords() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : OfficeReader.rows("office-words", 3)) {
      String read = offices.read(row.get(2)).text();
      if (!(" " + read + " ").contains(" " + row.get(1) + " ")) {
        wrong.add(row.columns() + " -> " + read);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void exclusiveOffices() {
    for (Table.Row row : OfficeReader.rows("exclusive-offices", 4)) {
      assertThat(exclude(row.get(2).split(" / ", -1))).as(row.get(2)).isTrue();
      assertThat(exclude(row.get(3).split(" / ", -1))).as(row.get(3)).isFalse();
    }
  }

  @Test
  void officeWordRoles() {
    for (Table.Row row : OfficeReader.rows("office-word-roles", 3)) {
      OfficeName office = offices.read(row.get(2));
      String word = row.get(0);
      boolean shown =
          switch (OfficeReader.WordRole.valueOf(row.get(1).toUpperCase(Locale.ROOT))) {
            case TERM -> office.term().name().equalsIgnoreCase(word);
            case EMPTY -> !office.words().contains(word);
            case PORTFOLIO -> office.offices().stream().anyMatch(one -> one.set().equals(word));
            case BELOW -> office.offices().stream().noneMatch(one -> one.set().equals("minister"));
          };
      assertThat(shown).as(row.columns().toString()).isTrue();
    }
  }

  @Test
  void portfolios() {
    for (Table.Row row : OfficeReader.rows("portfolios", 4)) {
      assertThat(offices.read(row.get(2)).offices())
          .as(row.get(2))
          .anyMatch(office -> office.office().equals(row.get(0)));
      assertThat(exclude(row.get(2), row.get(3))).as(row.columns().toString()).isTrue();
    }
  }

  @Test
  void officesThatOnePersonMayHold() {
    for (List<String> pair :
        List.of(
            List.of("transport minister", "minister"),
            List.of("transport minister", "cabinet minister"),
            List.of("transport minister", "former interior minister"),
            List.of("transport minister", "minister of transport and energy"),
            List.of("transport minister and interior minister", "interior minister"),
            List.of("transport minister", "deputy prime minister"),
            List.of("transport minister", "deputy interior minister"),
            List.of("prime minister", "leader of the Harbour Party"),
            List.of("health secretary", "press secretary"))) {
      assertThat(exclude(pair.get(0), pair.get(1))).as(pair.toString()).isFalse();
    }
  }

  private boolean exclude(String... pair) {
    boolean there = offices.read(pair[0]).excludes(offices.read(pair[1]));
    assertThat(offices.read(pair[1]).excludes(offices.read(pair[0]))).isEqualTo(there);
    return there;
  }
}
