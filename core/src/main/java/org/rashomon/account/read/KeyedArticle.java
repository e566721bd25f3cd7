package org.rashomon.account.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An article as Europresse and Eureka export it: outlet, section and date, title, perhaps an
/// author, the text, whose rights it is, and the document's key (`news·20310305·HC·0123`), which
/// holds the date whatever the language of the rest.
record KeyedArticle(
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String byline,
    String published,
    String body) {

  /// A line that is a document's key and nothing else.
  static final String KEY = "^[ \\t]*[a-z]{3,10}·(\\d{8})·[^\\s·]{1,20}·\\S{1,120}[ \\t]*$";

  private static final Pattern KEYED = Pattern.compile(KEY);

  /// The line that counts the words or gives the date: "World, Friday, November 13, 2015 650 words,
  /// p. 3", "Hale Courier • p. 3 • 650 mots".
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:.{0,200}(?:[,•·]|\\d{4}) )?\\d{1,3}(?:[ ,.\u00a0]?\\d{3})?[ \u00a0](?:words?|mots?)(?:, p\\. ?.{1,40})?");

  private static final Pattern NUMBER = Pattern.compile(", (?:no|n°|num|vol)\\b.{0,80}");
  private static final Pattern RIGHTS = Pattern.compile("[ \\t]*(?:©|\\(c\\) ?\\d|Copyright\\b).*");
  private static final Pattern BY = Pattern.compile("(?:By|Par) +(\\p{Lu}.{1,80})");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:d[eu] |van |von )?\\p{Lu}[\\p{L}.'’-]{0,30}){1,3}");

  /// How many lines may stand above the title.
  private static final int HEAD = 14;

  /// @param lines those of one article, its key the last of them; it may be cut off
  /// @return empty where there is neither a head nor a key
  static Optional<KeyedArticle> of(List<String> lines) {
    List<String> told = lines.stream().map(String::strip).toList();
    int date = date(told);
    int title = next(told, date + 1);
    while (date >= 0 && title < told.size() && COUNTED.matcher(told.get(title)).matches()) {
      title = next(told, title + 1);
    }
    int below = next(told, title + 1);
    int end = end(told);
    Optional<String> key = key(told);
    if (date < 0 || below >= end) {
      return key.map(
          day -> new KeyedArticle(null, null, null, day, String.join("\n", lines.subList(0, end))));
    }
    Optional<String> byline = byline(told.get(below));
    return Optional.of(
        new KeyedArticle(
            outlet(told, date),
            told.get(title),
            byline.orElse(null),
            key.orElse(told.get(date)),
            String.join("\n", lines.subList(byline.isPresent() ? below + 1 : below, end))));
  }

  private static Optional<String> key(List<String> lines) {
    return lines.reversed().stream()
        .map(KEYED::matcher)
        .filter(Matcher::matches)
        .map(key -> key.group(1))
        .findFirst();
  }

  private static int date(List<String> lines) {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < HEAD; i++) {
      if (isDated(lines.get(i))) {
        return i;
      }
      seen += lines.get(i).isEmpty() ? 0 : 1;
    }
    return -1;
  }

  private static boolean isDated(String line) {
    return COUNTED.matcher(line).matches() || IsoDate.of(line).isPresent();
  }

  private static int next(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isEmpty()) {
      at++;
    }
    return at;
  }

  /// Where the rights are told, else where the key stands.
  private static int end(List<String> lines) {
    int end = 0;
    while (end < lines.size() && !KEYED.matcher(lines.get(end)).matches()) {
      end++;
    }
    int rights = end;
    while (rights > 0 && !RIGHTS.matcher(lines.get(rights - 1)).matches()) {
      rights--;
    }
    return rights > 0 ? rights - 1 : end;
  }

  /// What is said to be the source, else the line above the date, without the number.
  private static @Nullable String outlet(List<String> lines, int date) {
    for (int i = 0; i + 1 < date; i++) {
      if (DatabaseArticle.isOutlet(lines.get(i))) {
        return lines.get(i + 1);
      }
    }
    int above = date - 1;
    while (above > 0 && lines.get(above).isEmpty()) {
      above--;
    }
    return above < 0 || lines.get(above).isEmpty()
        ? null
        : NUMBER.matcher(lines.get(above)).replaceFirst("");
  }

  private static Optional<String> byline(String line) {
    Matcher by = BY.matcher(line);
    if (by.matches() && !line.endsWith(".")) {
      return Optional.of(by.group(1));
    }
    return NAME.matcher(line).matches() ? Optional.of(line) : Optional.empty();
  }
}
