package org.rashomon.event.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.word.NumberWords;

/// Reads numbers, written in words or in digits, so that both have one key.
final class NumberKeys {

  /// Begins the key of a number.
  static final String MARK = "#";

  private static final String ORDINAL = "th";

  /// A number among words.
  ///
  /// @param to one past its last word
  record Numeral(String key, int to) {}

  private static final int HUNDRED = 100;
  private static final int LONGEST = 15;

  private NumberKeys() {}

  /// The number that begins at `from`, `null` if none does.
  static @Nullable Numeral at(List<String> words, int from) {
    String word = words.get(from);
    if (Character.isDigit(word.charAt(0))) {
      return digits(words, from);
    }
    boolean article = word.equals("a") && scale(words, from + 1) != null;
    return spelled(words, article ? from + 1 : from);
  }

  private static @Nullable Numeral digits(List<String> words, int from) {
    String word = words.get(from).replace(",", "");
    int end = 0;
    while (end < word.length()
        && (Character.isDigit(word.charAt(end)) || word.charAt(end) == '.')) {
      end++;
    }
    String suffix = word.substring(end);
    if (!suffix.isEmpty()) {
      boolean ordinal = "st nd rd th".contains(suffix) && suffix.length() == 2;
      return new Numeral(MARK + word.substring(0, end) + (ordinal ? ORDINAL : suffix), from + 1);
    }
    if (end > LONGEST || word.indexOf('.') != word.lastIndexOf('.')) {
      return new Numeral(MARK + word, from + 1);
    }
    double value = Double.parseDouble(word);
    int to = from + 1;
    for (Double scale = scale(words, to); scale != null; scale = scale(words, to)) {
      value *= scale;
      to++;
    }
    return new Numeral(MARK + written(value), to);
  }

  /// A number's key without what makes it an ordinal: `November 8` is `November 8th`.
  static String value(String key) {
    return key.endsWith(ORDINAL) ? key.substring(0, key.length() - ORDINAL.length()) : key;
  }

  private static String written(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /// `two hundred and twelve`, `nineteen eighty four`, `thirty eighth`, `eighth`.
  private static @Nullable Numeral spelled(List<String> words, int from) {
    NumberWords.Spelled number = NumberWords.spokenAt(i -> word(words, i), from);
    Double last = NumberWords.ordinal(word(words, number == null ? from : number.to()));
    if (number == null) {
      return last == null ? null : new Numeral(MARK + written(last) + ORDINAL, from + 1);
    }
    double tens = number.value() % HUNDRED;
    return last != null && last < 10 && tens >= 20 && tens % 10 == 0
        ? new Numeral(MARK + written(number.value() + last) + ORDINAL, number.to() + 1)
        : new Numeral(MARK + written(number.value()), number.to());
  }

  private static @Nullable Double scale(List<String> words, int at) {
    return NumberWords.scale(word(words, at));
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at) : "";
  }
}
