package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.account.analysis.Witness;
import org.rashomon.event.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a reader saves from a page, as a real browser saves it.
class PageDownloadsTest extends InBrowser {

  static List<Report> reports() {
    return List.of(Ferry.report(), Hostile.report());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyAnnotationSelectsItsWordsInItsAccount(Report report) throws IOException {
    Saved saved = saved(report, "annotations");
    JsonNode collection = JsonMapper.shared().readTree(saved.content);

    assertThat(saved.name).isEqualTo(report.event().id() + ".jsonld");
    assertThat(collection.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    JsonNode items = collection.get("first").get("items");
    assertThat(items.size()).isPositive().isEqualTo(collection.get("total").asInt());
    for (JsonNode item : items) {
      assertThat(item.get("body").get("value").asString()).isNotBlank();
      for (JsonNode target : item.get("target")) {
        selects(report, target);
      }
    }
  }

  private static void selects(Report report, JsonNode target) {
    String source = target.get("source").asString();
    JsonNode quote = target.get("selector").get(0);
    JsonNode position = target.get("selector").get(1);
    String exact = quote.get("exact").asString();
    int start = position.get("start").asInt();
    int end = position.get("end").asInt();
    assertThat(exact).isNotEmpty();
    assertThat(report.witnesses())
        .as("%s in %s", exact, source)
        .anySatisfy(witness -> {
          assertThat(points(witness, start, end)).isEqualTo(exact);
          assertThat(witness.text())
              .contains(quote.get("prefix").asString() + exact + quote.get("suffix").asString());
        });
  }

  private static String points(Witness witness, int start, int end) {
    int[] points = witness.text().codePoints().toArray();
    assertThat(end).isLessThanOrEqualTo(points.length);
    return new String(points, start, end - start);
  }

  @Test
  void theDataHoldEveryFindingOfThePage() throws IOException {
    JsonNode data = JsonMapper.shared().readTree(saved(Ferry.report(), "json").content);

    assertThat(data.get("accounts").size()).isEqualTo(4);
    assertThat(data.get("findings").get(0).get("id").asString()).isEqualTo("f-1");
    assertThat(data.get("findings").get(0).get("words").asString())
        .startsWith("How long Rescue These can’t all be right. B Account B gives more than one")
        .contains("less than three hours (C)");
    assertThat(data.get("findings"))
        .allSatisfy(finding -> assertThat(finding.get("places").isEmpty()).isFalse());
  }

  @Test
  void theTableHasARowForEachPlaceAndNoFormula() throws IOException {
    String[] rows = saved(Hostile.report(), "csv").content.split("\r\n");

    assertThat(rows[0])
        .isEqualTo(
            "\"finding\",\"section\",\"words\",\"account\",\"outlet\",\"start\",\"end\",\"exact\"");
    assertThat(rows).hasSizeGreaterThan(2);
    assertThat(rows).allSatisfy(row -> assertThat(row).doesNotContainPattern("(^|,)\"[=+@-]"));
  }

  @ParameterizedTest
  @CsvSource({"390, DARK", "1280, LIGHT", "1920, DARK"})
  void theTableIsSavedOnEveryScreen(int width, ColorScheme scheme) throws IOException {
    assertThat(saved(Ferry.report(), "csv", width, scheme).content).contains("\r\n");
  }

  private record Saved(String name, String content) {}

  private static Saved saved(Report report, String kind) throws IOException {
    return saved(report, kind, 1280, ColorScheme.LIGHT);
  }

  private static Saved saved(Report report, String kind, int width, ColorScheme scheme)
      throws IOException {
    Path file = folder.resolve(report.event().id() + ".html");
    Files.writeString(file, new HtmlRenderer().event(report));
    try (BrowserContext context = context(width, scheme)) {
      Page page = context.newPage();
      page.navigate(file.toUri().toString());
      Download download =
          page.waitForDownload(() -> page.locator("[data-save=" + kind + "]").press("Enter"));
      return new Saved(download.suggestedFilename(), Files.readString(download.path()));
    }
  }
}
