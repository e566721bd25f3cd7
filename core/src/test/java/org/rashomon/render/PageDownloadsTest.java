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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;
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
    Saved saved = saved(report, "jsonld");
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

  static List<Report> whole() {
    return List.of(Ferry.report(), Hostile.report(), OnRecord.report(), Sample.report());
  }

  @ParameterizedTest
  @MethodSource("whole")
  void whatIsSavedIsWhatTheCommandPrints(Report report) throws IOException {
    assertThat(saved(report, "json").content).isEqualTo(Rendered.json(report));
    assertThat(saved(report, "csv").content).isEqualTo(Rendered.csv(report));
    assertThat(saved(report, "jsonld").content).isEqualTo(Rendered.annotations(report));
  }

  @Test
  void whatIsFilteredAwayIsNotSaved() throws IOException {
    View view = new View(Ferry.report(), 1280, ColorScheme.LIGHT);
    JsonNode data =
        JsonMapper.shared().readTree(saved(view, "json", PageDownloadsTest::onlyThree).content);
    assertThat(data.get("accounts").size()).isEqualTo(4);
    assertThat(data.get("facts").size()).isEqualTo(1);
    assertThat(data.get("facts").get(0).get("subject").asString()).isEqualTo("rescue");
    assertThat(data.get("families").size()).isZero();
    assertThat(data.get("quotations").size()).isZero();

    JsonNode annotations =
        JsonMapper.shared().readTree(saved(view, "jsonld", PageDownloadsTest::onlyThree).content);
    assertThat(annotations.get("total").asInt())
        .isEqualTo(annotations.get("first").get("items").size())
        .isEqualTo(4);
    assertThat(saved(view, "csv", PageDownloadsTest::onlyThree).content.split("\r\n")).hasSize(5);
  }

  @Test
  void aFamilyIsSavedWithItsQuotations() throws IOException {
    View view = new View(Ferry.report(), 1280, ColorScheme.LIGHT);
    JsonNode data =
        JsonMapper.shared()
            .readTree(
                saved(view, "json", page -> sought(page, "other words within the quotation"))
                    .content);
    assertThat(data.get("facts").size()).isZero();
    assertThat(data.get("families").size()).isEqualTo(1);
    assertThat(data.get("quotations").size()).isEqualTo(4);
  }

  private static void onlyThree(Page page) {
    sought(page, "less than three");
  }

  private static void sought(Page page, String words) {
    page.locator("#find").fill(words);
    page.locator("#clear").waitFor();
  }

  @Test
  void whatHasNoRoomOnThePageIsNotSaved() throws IOException {
    JsonNode data = JsonMapper.shared().readTree(saved(ManyAccountsTest.REPORT, "json").content);
    assertThat(data.get("accounts").size()).isEqualTo(ManyAccountsTest.ACCOUNTS);
    assertThat(data.get("accounts").get(7).get("text").asString())
        .isEqualTo(ManyAccountsTest.REPORT.witnesses().get(7).text());
    assertThat(data.get("quotations").size()).isBetween(1, 3199);
    assertThat(data.get("facts").get(0).get("readings").size())
        .isEqualTo(ManyAccountsTest.ACCOUNTS);
  }

  @Test
  void theTableHasARowForEachPlaceAndNoFormula() throws IOException {
    String[] rows = saved(Hostile.report(), "csv").content.split("\r\n");

    assertThat(rows[0])
        .isEqualTo("finding,id,kind,about,verdict,account,start,end,exact,low,high,unit,source");
    assertThat(rows).hasSizeGreaterThan(2);
    assertThat(rows).allSatisfy(row -> assertThat(row).doesNotContainPattern("(^|,)\"?[=+@-]"));
  }

  @ParameterizedTest
  @CsvSource({"390, DARK", "1280, LIGHT", "1920, DARK"})
  void theTableIsSavedOnEveryScreen(int width, ColorScheme scheme) throws IOException {
    assertThat(saved(Ferry.report(), "csv", width, scheme).content).contains("\r\n");
  }

  private record Saved(String name, String content) {}

  private record View(Report report, int width, ColorScheme scheme) {}

  private static Saved saved(Report report, String kind) throws IOException {
    return saved(report, kind, 1280, ColorScheme.LIGHT);
  }

  private static Saved saved(Report report, String kind, int width, ColorScheme scheme)
      throws IOException {
    return saved(new View(report, width, scheme), kind, _ -> {});
  }

  private static Saved saved(View view, String kind, Consumer<Page> before) throws IOException {
    Path file = folder.resolve(view.report.event().id() + ".html");
    Files.writeString(file, Rendered.html(view.report));
    try (BrowserContext context = context(view.width, view.scheme)) {
      Page page = context.newPage();
      page.navigate(file.toUri().toString());
      before.accept(page);
      Download download =
          page.waitForDownload(() -> page.locator("[data-save=" + kind + "]").press("Enter"));
      return new Saved(download.suggestedFilename(), Files.readString(download.path()));
    }
  }
}
