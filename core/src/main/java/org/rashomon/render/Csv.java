package org.rashomon.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows as RFC 4180 has them, without the line break after them.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV
/// Injection"): accounts are other people's texts.
final class Csv {

  static final String LINE_BREAK = "\r\n";

  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  static String row(@Nullable Object... cells) {
    return row(Arrays.asList(cells));
  }

  static String row(List<? extends @Nullable Object> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          String.valueOf(number.longValue());
      case Number number -> number.toString();
      case Object other -> quoted(harmless(other.toString()));
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
