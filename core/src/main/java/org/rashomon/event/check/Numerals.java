package org.rashomon.event.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// Reads numbers, written in words or in digits, so that both have one key.
final class Numerals {

  /// Begins the key of a number.
  static final String MARK = "#";

  private static final String ORDINAL = "th";

  static final Numerals ENGLISH = new Numerals();

  /// A number among words.
  ///
  /// @param to one past its last word
  record Numeral(String key, int to) {}

  private static final int HUNDRED = 100;
  private static final int FIRST_CENTURY = 13;
  private static final int LAST_CENTURY = 20;
  private static final int LONGEST = 15;

  private final Map<String, Long> cardinals = new HashMap<>();
  private final Map<String, Long> scales = new HashMap<>();
  private final Map<String, Long> ordinals = new HashMap<>();

  private Numerals() {
    for (Table.Row row : Table.of(Numerals.class, "en/numbers.tsv").rows()) {
      Map<String, Long> kind =
          switch (row.get(1)) {
            case "cardinal" -> cardinals;
            case "scale" -> scales;
            case "ordinal" -> ordinals;
            default -> throw new IllegalStateException("numbers.tsv: kind of " + row);
          };
      kind.put(row.get(0), Long.valueOf(row.get(2)));
    }
  }

  /// The number that begins at `from`, `null` if none does.
  @Nullable Numeral at(List<String> words, int from) {
    String word = words.get(from);
    if (Character.isDigit(word.charAt(0))) {
      return digits(words, from);
    }
    boolean article = word.equals("a") && from + 1 < words.size();
    if (article && scales.containsKey(words.get(from + 1))) {
      return spelled(words, from + 1);
    }
    Long ordinal = ordinals.get(word);
    if (ordinal != null) {
      return new Numeral(MARK + ordinal + ORDINAL, from + 1);
    }
    return cardinals.containsKey(word) || scales.containsKey(word) ? spelled(words, from) : null;
  }

  private @Nullable Numeral digits(List<String> words, int from) {
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
    while (to < words.size() && scales.containsKey(words.get(to))) {
      value *= scales.getOrDefault(words.get(to), 1L);
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

  /// `two hundred and twelve`, `thirty eight`, `nineteen eighty four`.
  private Numeral spelled(List<String> words, int from) {
    long sum = 0;
    long part = 0;
    int to = from;
    boolean any = false;
    while (to < words.size()) {
      String word = words.get(to);
      Long cardinal = cardinals.get(word);
      Long scale = scales.get(word);
      if (cardinal != null && (!any || joins(part, cardinal))) {
        part = isYear(part, cardinal) ? part * HUNDRED + cardinal : part + cardinal;
      } else if (scale != null && scale == HUNDRED) {
        part = Math.max(1, part) * HUNDRED;
      } else if (scale != null) {
        sum += Math.max(1, part) * scale;
        part = 0;
      } else if (!continues(words, to, sum + part)) {
        break;
      }
      any = true;
      to++;
    }
    Long last = to < words.size() ? ordinals.get(words.get(to)) : null;
    if (last != null && last < 10 && part % HUNDRED >= 20 && part % 10 == 0) {
      return new Numeral(MARK + (sum + part + last) + ORDINAL, to + 1);
    }
    return new Numeral(MARK + (sum + part), to);
  }

  /// `forty` + `two`, `two hundred` + `twelve`, `nineteen` + `eighty`, but not `two` + `three`.
  private static boolean joins(long part, long next) {
    boolean tens = part % HUNDRED >= 20 && part % 10 == 0 && next < 10 && next > 0;
    return tens || part % HUNDRED == 0 || isYear(part, next);
  }

  private static boolean isYear(long part, long next) {
    return part >= FIRST_CENTURY && part <= LAST_CENTURY && next >= 10;
  }

  /// An `and` within a number.
  private boolean continues(List<String> words, int at, long value) {
    return words.get(at).equals("and")
        && value >= HUNDRED
        && value % HUNDRED == 0
        && at + 1 < words.size()
        && cardinals.containsKey(words.get(at + 1));
  }
}
