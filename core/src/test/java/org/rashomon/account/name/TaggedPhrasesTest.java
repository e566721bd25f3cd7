package org.rashomon.account.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.text.Table;

/// What stands behind the names that the tagger finds.
class TaggedPhrasesTest {

  static Stream<Table.Row> forms() {
    return Table.of(TaggedPhrases.class, "en/company-forms.tsv").rows(2).stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aCompanysFormIsOfItsName(Table.Row row) {
    assertThat(names(row.get(1))).anyMatch(name -> name.endsWith(row.get(0)));
  }

  static Stream<Table.Row> endings() {
    return Table.of(TaggedPhrases.class, "en/web-endings.tsv").rows(2).stream();
  }

  @ParameterizedTest
  @MethodSource("endings")
  void anAddressIsNoName(Table.Row row) {
    assertThat(names(row.get(1))).doesNotContain("Oldgate");
  }

  private static List<String> names(String text) {
    Named named = new NameFinder().find(Loaded.read(Accounts.body("a", text)));
    return named.entities().stream().map(Entity::name).toList();
  }
}
