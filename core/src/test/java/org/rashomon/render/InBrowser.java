package org.rashomon.render;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// One browser and one folder for all the tests of a class.
abstract class InBrowser {

  @TempDir static Path folder;

  static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  /// A window of that width.
  static BrowserContext context(int width, ColorScheme scheme) {
    return context(width, scheme, true);
  }

  static BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
    return browser
        .chromium()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }
}
