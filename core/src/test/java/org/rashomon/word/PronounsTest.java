package org.rashomon.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Table;

class PronounsTest {

  @Test
  void aWordMayStandInTwoRoles() {
    assertThat(Pronouns.is(Pronouns.Role.OBJECT, "her")).isTrue();
    assertThat(Pronouns.is(Pronouns.Role.OWNER, "her")).isTrue();
    assertThat(Pronouns.is(Pronouns.Role.SUBJECT, "her")).isFalse();
    assertThat(Pronouns.isPersonal("his")).isFalse();
    assertThat(Pronouns.meant("boat")).isEqualTo(Pronouns.Meant.NOBODY);
  }

  @Test
  void everyRowsSentenceHoldsIt() {
    for (Table.Row row : Pronouns.table().rows()) {
      List<String> words = List.of(row.get(3).toLowerCase(Locale.ROOT).split("[ .]+", -1));
      assertThat(words).contains(row.get(0));
      assertThat(Pronouns.meant(row.get(0))).isNotEqualTo(Pronouns.Meant.NOBODY);
    }
  }
}
