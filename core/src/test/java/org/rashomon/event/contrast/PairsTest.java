package org.rashomon.event.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two sentences as news writes them, and how they compare: all rows of `pairs.tsv`.
class PairsTest {

  @Test
  void everyPairComparesAsItsRowSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows()) {
      String there = verdict(row.get(0), row.get(1));
      String back = verdict(row.get(1), row.get(0));
      if (!there.equals(row.get(2)) || !back.equals(there)) {
        wrong.add(String.join(" | ", row) + " -> " + there + ", " + back);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theTableHoldsEnoughOfEachVerdict() throws IOException {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(165);
    for (String verdict : List.of("agree", "compatible", "conflict", "apart")) {
      assertThat(rows()).filteredOn(row -> row.get(2).equals(verdict)).hasSizeGreaterThan(15);
    }
  }

  private static String verdict(String one, String other) {
    return Event.facts(one, other).stream()
        .filter(fact -> fact.verdict() != Fact.Verdict.SINGLE)
        .map(fact -> fact.verdict().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("apart");
  }

  private static List<List<String>> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PairsTest.class.getResourceAsStream("pairs.tsv"))) {
      Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }
}
