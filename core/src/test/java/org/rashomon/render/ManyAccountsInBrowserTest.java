package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of two hundred accounts as a reader's browser shows it.
class ManyAccountsInBrowserTest extends InBrowser {

  /// Scrolls 120 pixels a frame, to the end and back; the time that nine frames of ten stay under,
  /// in milliseconds.
  private static final String SCROLL =
      """
      async () => {
        const took = [];
        let last = performance.now();
        let step = 120;
        window.moved = 0;
        for (let n = 0; n < 120; n++) {
          const before = scrollY;
          scrollBy(0, step);
          if (scrollY === before) {
            step = -step;
            scrollBy(0, step);
          }
          window.moved += Math.abs(scrollY - before);
          await new Promise(requestAnimationFrame);
          const now = performance.now();
          took.push(now - last);
          last = now;
        }
        return took.sort((a, b) => a - b)[108];
      }
      """;

  @Test
  void scrollsWithoutStops() throws IOException {
    Path file = Files.writeString(folder.resolve("scrolled.html"), ManyAccountsTest.HTML);
    try (BrowserContext context = browser.chromium().newContext()) {
      Page page = context.newPage();
      page.navigate(file.toUri().toString());
      Number slow = (Number) page.evaluate(SCROLL);

      System.out.printf(Locale.ROOT, "nine frames of ten within %.0f ms%n", slow.doubleValue());
      assertThat(((Number) page.evaluate("moved")).intValue()).isGreaterThan(10_000);
      assertThat(slow.doubleValue()).as("ms of the slowest tenth of frames").isLessThan(150);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsWhichMarkIsWhichAccountWhereScriptsRun(boolean scripts) throws IOException {
    Path file = Files.writeString(folder.resolve("many.html"), ManyAccountsTest.HTML);
    try (BrowserContext context =
        browser
            .chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setJavaScriptEnabled(scripts))) {
      Page page = context.newPage();
      page.navigate(file.toUri().toString());
      Locator key = page.locator(".all");
      assertThat(key.isVisible()).isEqualTo(scripts);
      if (scripts) {
        key.locator("summary").click();
        key.locator("li").first().waitFor();
        assertThat(key.locator("li").count()).isEqualTo(ManyAccountsTest.ACCOUNTS);
        assertThat(key.locator("li").nth(1).textContent()).startsWith("B Courier 1 Storm floods");
      }
      page.locator(".accounts nav a").nth(2).click();
      assertThat(page.url()).endsWith("#account-C");
    }
  }
}
