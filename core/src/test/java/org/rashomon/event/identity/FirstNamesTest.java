package org.rashomon.event.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.event.identity.FirstNames.First;
import org.rashomon.text.Table;

class FirstNamesTest {

  private final FirstNames names = new FirstNames();

  @ParameterizedTest
  @CsvSource({
    "Sergey, Sergei, true",
    "Aleksandr, Alexander, true",
    "Mohamed, Muhammad, true",
    "J., John, true",
    "John, James, false",
    "Jon, Jan, false",
    "Mark, Maria, false",
  })
  void alike(String a, String b, boolean alike) {
    assertThat(names.alike(unknown(a), unknown(b))).isEqualTo(alike);
  }

  @Test
  void gendersKeepAlikeNamesApart() {
    assertThat(names.alike(new First("Daniel", Gender.MALE), new First("Danielle", Gender.FEMALE)))
        .isFalse();
  }

  @Test
  void everyShortForm() {
    List<String> failed = new ArrayList<>();
    for (Table.Row row : Table.of(FirstNames.class, "en/nicknames.tsv").rows()) {
      for (String form : row.several(1)) {
        if (!names.alike(unknown(row.get(0)), unknown(form))) {
          failed.add(row.get(0) + " " + form);
        }
      }
    }
    assertThat(failed).isEmpty();
  }

  private static First unknown(String name) {
    return new First(name, Gender.UNKNOWN);
  }
}
