package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The sample's own page, as the program makes it and a browser shows it.
class SamplePageTest extends InBrowser {

  private static Path file = Path.of("");

  @BeforeAll
  static void render() throws IOException {
    file = folder.resolve("sample.html");
    Files.writeString(file, Rendered.html(Sample.report()));
  }

  @EveryScreen
  void theEngineFindsNothing(int width, ColorScheme scheme) {
    opened(width, scheme, page -> Axe.findsNothing(page, width + " " + scheme));
  }

  @Test
  void theFirstScreenHoldsAllThatItIsFor() {
    opened(
        1280,
        ColorScheme.LIGHT,
        page -> {
          assertThat(page.locator(".happened").textContent()).contains("were killed");
          assertThat(page.locator(".masthead .first").allTextContents())
              .anyMatch(text -> text.contains("safety panel"))
              .contains("Where they contradict each other", "Told by one account only");
          assertThat(page.locator(".masthead ol.brief li").allTextContents())
              .hasSize(3)
              .anyMatch(conflict -> conflict.contains("Fourteen") && conflict.contains("17"));
          assertThat(page.locator(".masthead ul.brief li").allTextContents())
              .anyMatch(alone -> alone.contains("Nine of the injured"));
          Number end =
              (Number)
                  page.locator(".masthead ul.brief")
                      .evaluate("e => e.getBoundingClientRect().bottom");
          assertThat(end.intValue()).isLessThanOrEqualTo(HEIGHT);
        });
  }

  @Test
  void onPaperNothingIsCutAndNothingIsThereToClick() {
    opened(
        760,
        ColorScheme.LIGHT,
        page -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(page.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
              .isEqualTo(0);
          assertThat(page.locator("button:visible, select:visible, input:visible").count())
              .isZero();
          assertThat(page.locator(".story:visible").count()).isEqualTo(6);
          assertThat(page.locator("main > section > details:not([open]) li").count()).isPositive();
          assertThat(page.locator("main > section > details:not([open]) li:visible").count())
              .isEqualTo(page.locator("main > section > details:not([open]) li").count());
        });
  }

  private static final int HEIGHT = 800;

  private static void opened(int width, ColorScheme scheme, Consumer<Page> then) {
    try (BrowserContext context = context(width, scheme)) {
      Page page = context.newPage();
      page.setViewportSize(width, HEIGHT);
      page.navigate(file.toUri().toString());
      then.accept(page);
    }
  }
}
