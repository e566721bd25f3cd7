package org.rashomon.word;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// Reads numbers that are written in words: `two hundred and twelve`, `thirty-eight`.
public final class NumberWords {

  private enum Kind {
    UNIT,
    TEN,
    /// Multiplies what stands before it: `hundred`.
    SCALE,
    /// The same, written behind figures: `bn`.
    SIGN,
    ORDINAL
  }

  private record Part(Kind kind, double value) {

    boolean isScale() {
      return kind == Kind.SCALE;
    }
  }

  /// A number in words.
  ///
  /// @param step what it is counted in: 1000 for `two thousand`
  /// @param to index of the word behind it
  public record Spelled(double value, double step, int to) {}

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int FIRST_CENTURY = 13;
  private static final int LAST_CENTURY = 20;

  private static final Map<Kind, Map<String, Part>> PARTS = parts();

  private final IntFunction<String> words;
  private final boolean spoken;
  private @Nullable Part last;

  /// All that is counted in thousands and more, and what of a thousand stands behind it.
  private double total;

  private double group;

  private NumberWords(IntFunction<String> words, boolean spoken) {
    this.words = words;
    this.spoken = spoken;
  }

  static Table table() {
    return Table.of(NumberWords.class, "/org/rashomon/word/en/numbers.tsv");
  }

  private static Map<Kind, Map<String, Part>> parts() {
    Map<Kind, Map<String, Part>> parts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      parts.put(kind, new HashMap<>());
    }
    for (Table.Row row : table().rows(5)) {
      Part part = new Part(row.constant(Kind.class, 1), row.number(2));
      parts.getOrDefault(part.kind(), Map.of()).put(row.get(0), part);
    }
    return parts;
  }

  /// The number whose first word stands there; `null` if none does.
  ///
  /// @param words in lower case; empty outside the text
  public static @Nullable Spelled at(IntFunction<String> words, int from) {
    return new NumberWords(words, false).read(from);
  }

  /// The same as people say numbers: `hundred` is one too, and `nineteen eighty four` a year.
  public static @Nullable Spelled spokenAt(IntFunction<String> words, int from) {
    return new NumberWords(words, true).read(from);
  }

  /// By what the word multiplies what stands before it; `null` if it doesn't.
  public static @Nullable Double scale(String word) {
    return value(Kind.SCALE, word);
  }

  /// By what the sign multiplies the figures that it stands behind.
  public static @Nullable Double sign(String word) {
    return value(Kind.SIGN, word);
  }

  /// 2 for `second`; `null` for what is no ordinal.
  public static @Nullable Double ordinal(String word) {
    return value(Kind.ORDINAL, word);
  }

  private static @Nullable Double value(Kind kind, String word) {
    Part part = part(kind, word);
    return part == null ? null : Double.valueOf(part.value());
  }

  private static @Nullable Part part(Kind kind, String word) {
    return PARTS.getOrDefault(kind, Map.of()).get(word);
  }

  private static @Nullable Part part(String word) {
    Part unit = part(Kind.UNIT, word);
    Part ten = unit == null ? part(Kind.TEN, word) : unit;
    return ten == null ? part(Kind.SCALE, word) : ten;
  }

  private @Nullable Spelled read(int from) {
    int to = from;
    while (true) {
      int next = to + joint(to);
      Part part = part(words.apply(next));
      if (part == null || !follows(part)) {
        break;
      }
      add(part);
      to = next + 1;
    }
    if (last == null) {
      return null;
    }
    return new Spelled(total + group, last.isScale() ? last.value() : 1, to);
  }

  /// The hyphen of `twenty-three` and the `and` of `two hundred and six`: one word, else none.
  private int joint(int at) {
    if (last == null) {
      return 0;
    }
    boolean hyphen = last.kind() == Kind.TEN && words.apply(at).matches("[-–—‑]");
    boolean and = last.isScale() && last.value() % HUNDRED == 0 && words.apply(at).equals("and");
    return hyphen || and ? 1 : 0;
  }

  private boolean follows(Part part) {
    if (part.isScale()) {
      return last != null || spoken;
    }
    if (last == null || last.isScale() || isYear(part)) {
      return true;
    }
    return last.kind() == Kind.TEN && part.kind() == Kind.UNIT && isDigit(part);
  }

  private static boolean isDigit(Part part) {
    return part.value() > 0 && part.value() < 10;
  }

  /// `nineteen` + `eighty`.
  private boolean isYear(Part part) {
    return spoken && group >= FIRST_CENTURY && group <= LAST_CENTURY && part.value() >= 10;
  }

  private void add(Part part) {
    if (!part.isScale()) {
      group = isYear(part) ? group * HUNDRED + part.value() : group + part.value();
    } else if (part.value() < THOUSAND) {
      group = Math.max(1, group) * part.value();
    } else {
      total += Math.max(1, group) * part.value();
      group = 0;
    }
    last = part;
  }
}
