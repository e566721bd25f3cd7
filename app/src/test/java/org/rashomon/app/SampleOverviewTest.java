package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What `samples/README.md` says is planted in the sample's wording, and left out of its accounts.
class SampleOverviewTest {

  @TempDir private static Path folder;
  private static JsonNode report;

  @BeforeAll
  static void read() throws IOException {
    Path sample = CommandLineRun.ROOT.resolve("samples/lady-merrin");
    CommandLineRun run = CommandLineRun.of("report", "--format", "json", "-o", folder, sample);
    assertThat(run.status()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      Path json = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
      report = new ObjectMapper().readTree(Files.readString(json));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Pellick, boss, harbour-telegraph",
    "Ada Pellick, chief executive, ansel-courier",
    "Joss Tervane, chief, harbour-telegraph",
    "Joss Tervane, commodore, velmaran-press-agency",
    "Maren Oskeld, interior minister, northern-herald",
    "Maren Oskeld, transport minister, ansel-courier",
    "ferry, island ferry, harbour-telegraph",
    "ferry, boat, harbour-telegraph",
    "ferry, ferry, northern-herald",
    "ferry, ship, velmaran-press-agency",
    "fire, floating furnace, harbour-telegraph",
    "fire, fire, skerrin-notebook",
    "family, relative, ansel-courier",
    "family, family, velmaran-press-agency"
  })
  void everyLabelIsFound(String referent, String label, String account) {
    assertThat(
            nodes(report.get("wording")).stream()
                .filter(each -> each.get("referent").asString().equals(referent))
                .flatMap(each -> nodes(each.get("labels")).stream())
                .anyMatch(each ->
                    each.get("label").asString().equals(label)
                        && each.get("account").asString().equals(account)))
        .isTrue();
  }

  @Test
  void thePlantedPositionIsFound() {
    assertThat(nodes(report.get("positions")))
        .filteredOn(each -> each.get("issue").asString().contains("ban on wedged fire doors"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.get("party").get("name").asString()).contains("Union");
          assertThat(each.get("stance").asString()).isEqualTo("calls for");
          assertThat(accounts(each)).containsExactly("ansel-courier", "northern-herald");
        });
  }

  @Test
  void thePlantedCommitmentIsFound() {
    assertThat(nodes(report.get("agreements")))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.get("what").asString()).contains("safety panel");
          assertThat(nodes(each.get("parties")))
              .extracting(party -> party.get("name").asString())
              .containsExactly("Ada Pellick", "Maren Oskeld");
          assertThat(accounts(each)).containsExactly("ansel-courier", "northern-herald");
        });
  }

  private static List<String> accounts(JsonNode finding) {
    return nodes(finding.get("evidence")).stream()
        .map(each -> each.get("account").asString())
        .distinct()
        .toList();
  }

  @Test
  void everyLoadedWordIsTheTelegraphs() {
    assertThat(nodes(report.get("loaded")))
        .allMatch(each -> each.get("account").asString().equals("harbour-telegraph"))
        .extracting(each -> each.get("word").asString())
        .containsExactlyInAnyOrder("inferno", "furnace", "terrified", "grill", "boss", "jeer");
  }

  @ParameterizedTest
  @CsvSource({
    "the-families-of-the-fourteen, northern-herald",
    "the-families-of-the-fourteen, skerrin-notebook",
    "im-not-going-to-guess, harbour-telegraph",
    "lady-merrin-passed, harbour-telegraph",
    "not-today, velmaran-press-agency"
  })
  void everyOmissionIsFound(String finding, String account) {
    assertThat(strings(row(finding).get("silent"))).contains(account);
    assertThat(strings(row(finding).get("tells"))).doesNotContain(account);
  }

  @ParameterizedTest
  @CsvSource({
    "count-killed, harbour-telegraph",
    "duration-rescue, northern-herald",
    "role-maren-oskeld, northern-herald"
  })
  void whoTellsItOtherwiseIsFound(String finding, String account) {
    assertThat(strings(row(finding).get("differs"))).containsExactly(account);
  }

  @Test
  void theBriefTellsBothTollsAndWhatWasSaid() {
    assertThat(nodes(report.get("brief")))
        .hasSizeLessThanOrEqualTo(8)
        .extracting(each -> each.get("exact").asString())
        .anyMatch(sentence -> sentence.contains("Fourteen people were killed"))
        .anyMatch(sentence -> sentence.contains("Seventeen people were killed"))
        .anyMatch(sentence -> sentence.contains("more than three hours"))
        .anyMatch(sentence -> sentence.contains("almost two hours"))
        .anyMatch(sentence -> sentence.contains("no warning of a fire"))
        .anyMatch(sentence -> sentence.contains("12 million crowns"));
  }

  @Test
  void theTimelineHasTheNightTheAlarmAndTheMorningAfter() {
    assertThat(
            nodes(report.get("timeline")).stream()
                .map(each -> each.get("time").asString() + " " + each.get("account").asString()))
        .contains(
            "2014 northern-herald",
            "XXXX-WXX-2TEV velmaran-press-agency",
            "2031-03-04 harbour-telegraph",
            "T19:21 ansel-courier",
            "T19:21 velmaran-press-agency",
            "2031-03-05 northern-herald");
  }

  /// The only row whose finding's id begins so.
  private static JsonNode row(String finding) {
    List<JsonNode> rows =
        nodes(report.get("coverage")).stream()
            .filter(each -> each.get("finding").asString().startsWith(finding))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private static List<JsonNode> nodes(JsonNode array) {
    return array.valueStream().toList();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
