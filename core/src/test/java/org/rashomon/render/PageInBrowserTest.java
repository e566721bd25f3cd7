package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.event.report.Report;

/// The page as a reader's browser shows it.
class PageInBrowserTest extends InBrowser {

  @ParameterizedTest
  @ValueSource(ints = {390, 1280, 1920})
  void opensFromAFileAsksForNothingAndFitsTheWidth(int width) throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (Report report : List.of(Ferry.report(), Hostile.report())) {
        opensQuietly(file(report), width, scheme);
      }
    }
  }

  private static void opensQuietly(Path file, int width, ColorScheme scheme) {
    List<String> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = context(width, scheme)) {
      Page page = context.newPage();
      page.onRequest(request -> requests.add(request.url()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.onDialog(dialog -> complaints.add("dialog: " + dialog.message()));
      page.navigate(file.toUri().toString());
      assertThat(requests).containsExactly(file.toUri().toString());
      assertThat(complaints).isEmpty();
      assertThat(page.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
          .as("pixels to scroll sideways at %d", width)
          .isEqualTo(0);
      assertThat(
              page.evaluate(
                  "(a => a.scrollWidth - a.clientWidth)(document.querySelector('.accounts'))"))
          .as("pixels to scroll the accounts sideways at %d", width)
          .isEqualTo(0);
    }
  }

  @EveryScreen
  void aFindingLeadsToItsWordsAndBack(int width, ColorScheme scheme) throws IOException {
    try (BrowserContext context = context(width, scheme)) {
      Page page = context.newPage();
      page.navigate(file(Ferry.report()).toUri().toString());

      page.locator("#differ .finding cite a[href='#c4']").first().click();
      Locator words = page.locator("mark#c4");
      assertThat(inView(words)).isTrue();
      assertThat(words.textContent()).startsWith("more than four hours");

      page.locator("mark#c4 + a").click();
      assertThat(page.url()).endsWith("#f-1");
      assertThat(inView(page.locator("#f-1 h3"))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 1920})
  void onAWideScreenTheFindingStaysInPlaceWhileItsWordsComeUp(int width) throws IOException {
    try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(file(Ferry.report()).toUri().toString());
      Locator cite = page.locator("#said cite a").last();
      cite.scrollIntoViewIfNeeded();
      Object before = page.evaluate("scrollY");

      cite.click();

      assertThat(page.evaluate("scrollY")).isEqualTo(before);
      assertThat(inView(page.locator("mark:target"))).isTrue();
    }
  }

  @Test
  void hostileTextIsTextAndItsWordsAreTheMarkedOnes() throws IOException {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(file(Hostile.report()).toUri().toString());

      assertThat(
              page.locator(
                      "script + *, script ~ script, img, iframe, object, form, a[href^='javascript']")
                  .count())
          .isZero();
      String words =
          (String) page.evaluate("document.querySelector('mark[id^=c]').firstChild.data");
      assertThat(words).isEqualTo(Hostile.READING);
    }
  }

  private static Path file(Report report) throws IOException {
    Path file = folder.resolve(report.event().id() + ".html");
    return Files.writeString(file, Rendered.html(report));
  }

  private static boolean inView(Locator locator) {
    return (Boolean)
        locator.evaluate(
            "e => { const r = e.getBoundingClientRect();"
                + " return r.top >= 0 && r.bottom <= innerHeight && r.left >= 0 && r.right <= innerWidth; }");
  }
}
