package org.rashomon.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rashomon.text.Hash;

/// The style sheet and the script within a page, and the policy that lets them and nothing else
/// act.
///
/// @param css everything between the style element's tags
/// @param script everything between the script element's tags
public record Style(String css, String script) {

  /// @param script the name of the file
  public static Style with(String script) {
    return new Style(tight(file("page.css")), file(script));
  }

  /// Without the spaces that only make a style sheet easier to read.
  private static String tight(String css) {
    return css.replace(" {", "{")
        .replace("{ ", "{")
        .replace("; }", "}")
        .replace("; ", ";")
        .replace(": ", ":")
        .replace(", ", ",")
        .replace(" > ", ">");
  }

  /// Without the indentation and the comments that are for those who read the file.
  private static String file(String name) {
    String path = "/org/rashomon/render/" + name;
    try (InputStream file = Objects.requireNonNull(Style.class.getResourceAsStream(path), path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("//"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A Content-Security-Policy: no request, and only this style sheet and this script.
  public String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash(css)
        + "'; script-src 'sha256-"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  public String element() {
    return "<style>" + css + "</style>";
  }

  public String scriptElement() {
    return "<script>" + script + "</script>";
  }

  private static String hash(String text) {
    return Base64.getEncoder()
        .encodeToString(Hash.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
