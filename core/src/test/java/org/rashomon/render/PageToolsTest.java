package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.event.report.Report;

/// Filters and accounts side by side, as a reader uses them; and what an accessibility engine says.
class PageToolsTest extends InBrowser {

  private static final String VISIBLE =
      "es => es.filter(e => e.checkVisibility()).map(e => e.id).filter(Boolean)";

  @ParameterizedTest
  @ValueSource(ints = {390, 1280, 1920})
  void theEngineFindsNothing(int width) throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (Report report : List.of(Ferry.report(), OnRecord.report())) {
        for (String place : List.of("", "#side-A-B", "#side-C")) {
          opened(
              new View(report, place, width, scheme),
              page -> Axe.findsNothing(page, "%s at %d px, %s".formatted(place, width, scheme)));
        }
      }
    }
  }

  @EveryScreen
  void theFilterHidesWhatDoesNotMatch(int width, ColorScheme scheme) throws IOException {
    opened(
        new View(Ferry.report(), "", width, scheme),
        page -> {
          Locator findings = page.locator("#differ .finding");
          int all = findings.count();
          assertThat(all).isGreaterThan(1);

          page.locator("#find").fill("LESS than three");
          page.locator("#clear").waitFor();

          assertThat((List<?>) findings.evaluateAll(VISIBLE)).hasSize(1);
          assertThat(page.locator("#hits").textContent()).matches("\\d+ of \\d+ shown");

          page.locator("#clear").press("Enter");
          assertThat((List<?>) findings.evaluateAll(VISIBLE)).hasSize(all);
          assertThat(page.locator("#hits").textContent()).isEmpty();
        });
  }

  @EveryScreen
  void findingsAreFilteredByAccountSpeakerAndKind(int width, ColorScheme scheme)
      throws IOException {
    opened(
        new View(Ferry.report(), "", width, scheme),
        page -> {
          page.locator("#find").focus();
          page.locator("#by-account").selectOption("D");
          Locator shown = page.locator("main .finding, main .line, main .quote, main .utterance");
          assertThat((List<?>) shown.evaluateAll(VISIBLE)).isNotEmpty();
          for (Locator item : shown.all()) {
            boolean cited =
                item.locator("cite a", new Locator.LocatorOptions().setHasText("D")).count() > 0;
            assertThat(item.isVisible()).isEqualTo(cited);
          }
          page.locator("#clear").click();

          page.locator("#by-speaker").selectOption("Edda Lorne");
          assertThat(page.locator("#differ").isVisible()).isFalse();
          assertThat(page.locator(".utterance:visible h4").first().textContent())
              .isEqualTo("Edda Lorne");
          page.locator("#clear").click();

          page.locator("#by-kind").selectOption("How long");
          assertThat(page.locator(".finding:visible h3").allTextContents())
              .allSatisfy(title -> assertThat(title).startsWith("How long"));
          assertThat(page.locator("#said").isVisible()).isFalse();
        });
  }

  @EveryScreen
  void twoAccountsStandSideBySideByKeyboard(int width, ColorScheme scheme) throws IOException {
    opened(
        new View(Ferry.report(), "", width, scheme),
        page -> {
          page.locator("#left").selectOption("A");
          page.locator("#right").selectOption("B");
          page.locator("#beside").press("Enter");

          assertThat(page.url()).endsWith("#side-A-B");
          page.locator("#back").waitFor();
          assertThat((List<?>) page.locator(".story").evaluateAll(VISIBLE))
              .isEqualTo(List.of("account-A", "account-B"));
          assertThat(page.locator("main").isVisible()).isFalse();
          assertThat(page.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
              .isEqualTo(0);

          Locator ref = page.locator("#account-A a.both").last();
          ref.press("Enter");
          assertThat(page.evaluate("document.activeElement.closest('.story').id"))
              .isEqualTo("account-B");
          assertThat(page.evaluate("document.activeElement.hash"))
              .isEqualTo(ref.evaluate("e => e.hash"));

          page.keyboard().press("Escape");
          page.locator("main").waitFor();
          assertThat((List<?>) page.locator(".story").evaluateAll(VISIBLE)).hasSize(4);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 1920})
  void whatIsScrolledTakesTheOtherAlong(int width) throws IOException {
    opened(
        new View(Ferry.report(), "#side-A-B", width, ColorScheme.LIGHT),
        page -> {
          page.setViewportSize(width, 300);
          page.locator("#account-A").hover();
          page.mouse().wheel(0, 100_000);
          page.waitForCondition(() ->
              page.evaluate("document.getElementById('account-B').scrollTop > 0").equals(true));

          Number rest =
              (Number)
                  page.evaluate(
                      "(b => b.scrollHeight - b.clientHeight - b.scrollTop)(document.getElementById('account-B'))");
          assertThat(rest.doubleValue()).isCloseTo(0, within(120.0));
        });
  }

  @EveryScreen
  void oneAccountIsReadAloneAndAFindingLeadsBack(int width, ColorScheme scheme) throws IOException {
    opened(
        new View(Ferry.report(), "#side-B", width, scheme),
        page -> {
          assertThat((List<?>) page.locator(".story").evaluateAll(VISIBLE))
              .isEqualTo(List.of("account-B"));

          page.locator("#account-B mark + a").first().click();

          page.locator("main").waitFor();
          assertThat(page.url()).contains("#f-");
        });
  }

  @EveryScreen
  void withoutScriptsThePageIsWholeAndOffersNothingDead(int width, ColorScheme scheme)
      throws IOException {
    Path file = file(Ferry.report());
    try (BrowserContext context = context(width, scheme, false)) {
      Page page = context.newPage();
      page.navigate(file.toUri().toString());

      assertThat(page.locator("button:visible, select:visible, input:visible").count()).isZero();
      assertThat(page.locator(".story:visible").count()).isEqualTo(4);
      page.locator("#differ .finding cite a").first().click();
      assertThat(page.url()).matches(".*#c\\d+");
    }
  }

  private record View(Report report, String place, int width, ColorScheme scheme) {}

  private static void opened(View view, Consumer<Page> then) throws IOException {
    try (BrowserContext context = context(view.width, view.scheme)) {
      Page page = context.newPage();
      page.navigate(file(view.report).toUri() + view.place);
      then.accept(page);
    }
  }

  private static Path file(Report report) throws IOException {
    Path file = folder.resolve(report.event().id() + ".html");
    return Files.writeString(file, Rendered.html(report));
  }
}
