package org.rashomon.account.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.text.Table;

/// Who speaks, by a table of texts.
class SpeakersTest {

  static List<Table.Row> rows() {
    return Table.of(SpeakersTest.class, "speakers.tsv").rows(2);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void speaks(Table.Row row) {
    Analysis analysis = Loaded.RASHOMON.analyse(Accounts.body("a", row.get(0)));
    assertThat(analysis.quotations()).as(row.get(0)).isNotEmpty();
    assertThat(speaker(analysis)).as(row.get(0)).isEqualTo(row.get(1));
  }

  private static String speaker(Analysis analysis) {
    return Optional.ofNullable(analysis.quotations().getLast().speaker())
        .map(speaker -> analysis.named().entities().get(speaker).name())
        .orElse("-");
  }
}
