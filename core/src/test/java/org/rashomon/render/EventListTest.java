package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.rashomon.account.read.Provenance;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.report.Report;

/// The list of events, as a reader searches it.
class EventListTest extends InBrowser {

  private static final String TITLES =
      "es => es.filter(e => e.checkVisibility()).map(e => e.textContent)";

  private static Path file = Path.of("");

  @BeforeAll
  static void render() throws IOException {
    file = folder.resolve("index.html");
    Files.writeString(
        file,
        Rendered.index(
            List.of(
                event("Council buys Tollgate bridge", 2, true),
                event("Ferry runs aground off Skerrin Head", 4, false),
                event("Bakers’ strike ends", 3, false))));
  }

  private static Report event(String title, int accounts, boolean disputed) {
    Told told = new Told(title);
    for (int i = 0; i < accounts; i++) {
      told.account("account-" + i, Provenance.UNKNOWN, "There were " + i + " people.");
    }
    if (disputed) {
      told.fact(
          Fact.Kind.COUNT,
          "people",
          Fact.Verdict.CONFLICT,
          told.count("account-0", "0", 0),
          told.count("account-1", "1", 1));
    }
    return told.report();
  }

  @EveryScreen
  void theEngineFindsNothingAndNothingIsAskedFor(int width, ColorScheme scheme) {
    opened(
        true,
        width,
        scheme,
        page -> {
          List<String> complaints = new ArrayList<>();
          page.onConsoleMessage(message -> complaints.add(message.text()));
          page.reload();
          assertThat(complaints).isEmpty();
          assertThat(page.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
              .isEqualTo(0);
          Axe.findsNothing(page, width + " " + scheme);
        });
  }

  @EveryScreen
  void wordsFindTheirEventsAndCanBeSent(int width, ColorScheme scheme) {
    opened(
        true,
        width,
        scheme,
        page -> {
          page.locator("#find").fill("AGROUND ferry");
          page.locator("#hits:not(:empty)").waitFor();

          assertThat(titles(page)).containsExactly("Ferry runs aground off Skerrin Head");
          assertThat(page.locator("#hits").textContent()).isEqualTo("1 of 3 shown");
          assertThat(page.url()).endsWith("#aground%20ferry");

          page.reload();
          assertThat(titles(page)).hasSize(1);

          page.locator("#find").fill("");
          page.locator("#tools:has(#hits:empty)").waitFor();
          assertThat(titles(page)).hasSize(3);
        });
  }

  @EveryScreen
  void theOrderIsTheReadersChoice(int width, ColorScheme scheme) {
    opened(
        true,
        width,
        scheme,
        page -> {
          assertThat(titles(page).getFirst()).startsWith("Ferry");
          page.locator("#order").selectOption("conflicts");
          assertThat(titles(page).getFirst()).startsWith("Council");
          page.locator("#order").selectOption("title");
          assertThat(titles(page).getFirst()).startsWith("Bakers");
          page.locator("#order").selectOption("accounts");
          assertThat(titles(page).getFirst()).startsWith("Ferry");
        });
  }

  @EveryScreen
  void withoutScriptsItIsAPlainList(int width, ColorScheme scheme) {
    opened(
        false,
        width,
        scheme,
        page -> {
          assertThat(page.locator("input:visible, select:visible").count()).isZero();
          assertThat(page.locator(".events a:visible").count()).isEqualTo(3);
          assertThat(page.locator(".events a").first().getAttribute("href"))
              .isEqualTo("told-4.html");
        });
  }

  private static List<String> titles(Page page) {
    return ((List<?>) page.locator(".events h2").evaluateAll(TITLES))
        .stream().map(String::valueOf).toList();
  }

  private static void opened(boolean scripts, int width, ColorScheme scheme, Consumer<Page> then) {
    try (BrowserContext context = context(width, scheme, scripts)) {
      Page page = context.newPage();
      page.navigate(file.toUri().toString());
      then.accept(page);
    }
  }
}
