package org.rashomon.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// What the program itself says to a reader, apart from the accounts' words: `phrases.properties`.
public final class Phrases {

  private static final String FILE = "/org/rashomon/render/phrases.properties";

  private final Properties phrases = new Properties();

  public Phrases() {
    try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream(FILE), FILE);
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      phrases.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The phrase with `{0}`, `{1}`, ... filled in, as [MessageFormat] does it.
  ///
  /// @throws IllegalArgumentException if there is no such phrase
  public String of(String key, Object... values) {
    String phrase = phrases.getProperty(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase " + key + " in " + FILE);
    }
    return new MessageFormat(phrase, Locale.ROOT).format(values);
  }

  /// The phrase for a constant: `kind.COUNT`.
  public String of(String prefix, Enum<?> constant) {
    return of(prefix + "." + constant.name());
  }

  /// The phrase for so many: `key.one`, or `key.many` with the number in words up to twelve.
  public String count(String key, int number) {
    return number == 1 ? of(key + ".one") : of(key + ".many", number(number));
  }

  /// The number in words up to twelve, as newspapers write it.
  public String number(int number) {
    return phrases.getProperty("number." + number, String.format(Locale.ROOT, "%,d", number));
  }

  /// `A`, `A and B`, `A, B and C`.
  public String list(List<Mark> marks) {
    List<String> letters = marks.stream().map(Mark::letter).toList();
    int last = letters.size() - 1;
    return last < 1
        ? String.join("", letters)
        : String.join(", ", letters.subList(0, last)) + " " + of("and") + " " + letters.get(last);
  }

  /// The text with a capital first letter.
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
