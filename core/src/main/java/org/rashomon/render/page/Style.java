package org.rashomon.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// The style sheet within a page, and the policy that lets it and nothing else act.
///
/// @param css everything between the style element's tags
public record Style(String css) {

  private static final String FILE = "/org/rashomon/render/page.css";

  public static Style read() {
    try (InputStream file = Objects.requireNonNull(Style.class.getResourceAsStream(FILE), FILE)) {
      return new Style(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A Content-Security-Policy: no script, no request, and only this style sheet.
  public String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash()
        + "'; base-uri 'none'; form-action 'none'";
  }

  public String element() {
    return "<style>" + css + "</style>";
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(css.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
