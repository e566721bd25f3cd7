package org.rashomon.account.clean;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.text.Table;

/// Tells a text's language by its script and by its commonest words.
///
/// A table is enough for paragraphs of prose, and costs neither a model nor the time to load one;
/// languages that aren't in it, and texts too short to tell, are [#UNKNOWN].
final class Language {

  static final String ENGLISH = "en";
  static final String UNKNOWN = "und";

  /// English prose has over a third of its commonest words, other languages under a tenth.
  private static final double SHARE = 0.15;

  /// Languages that say with endings what others say with words have fewer of such words.
  private static final double LEAST_SHARE = 0.06;

  private static final int LEAST_WORDS = 3;

  /// The table's first row is English, which has words of most languages in it by chance.
  private static final double AMONG_ENGLISH = 1.5;

  private static final int LOOKED_AT = 2000;

  private static final List<Table.Row> ROWS = Table.of(Language.class, "languages.tsv").rows(4);

  /// For each word the rows of the languages that have it.
  private static final Map<String, List<Integer>> WORDS = words();

  /// The languages that their script alone gives away.
  private static final Map<UnicodeScript, String> SCRIPTS = scripts();

  private Language() {}

  /// ISO 639-1, or `und`.
  static String of(String text) {
    Map<UnicodeScript, Integer> letters = letters(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana = count(letters, UnicodeScript.HIRAGANA) + count(letters, UnicodeScript.KATAKANA);
    // Han is written in Japanese too, with kana between.
    if (kana * 20 > all && (kana + count(letters, UnicodeScript.HAN)) * 2 > all) {
      return "ja";
    }
    UnicodeScript script =
        letters.entrySet().stream()
            .filter(entry -> entry.getValue() * 2 > all)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(UnicodeScript.LATIN);
    String alone = SCRIPTS.get(script);
    return alone != null ? alone : byWords(text, script);
  }

  /// How many letters of each script there are.
  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int end = Math.min(text.length(), LOOKED_AT);
    int c;
    for (int i = 0; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        letters.merge(c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    return letters;
  }

  private static int count(Map<UnicodeScript, Integer> letters, UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }

  private static String byWords(String text, UnicodeScript script) {
    int[] found = new int[ROWS.size()];
    int words = 0;
    for (String word : wordsOf(text)) {
      words++;
      WORDS.getOrDefault(word, List.of()).forEach(row -> found[row]++);
    }
    int best = 0;
    for (int row = 1; row < found.length; row++) {
      boolean possible = script(ROWS.get(row)) == script && found[row] > AMONG_ENGLISH * found[0];
      best = possible && found[row] > found[best] ? row : best;
    }
    boolean sure =
        best == 0
            ? found[0] > 0 && found[0] >= SHARE * words
            : (found[best] >= LEAST_WORDS && found[best] >= LEAST_SHARE * words)
                || found[best] >= SHARE * words;
    return sure ? ROWS.get(best).get(0) : UNKNOWN;
  }

  private static UnicodeScript script(Table.Row row) {
    return row.get(1).isEmpty() ? UnicodeScript.LATIN : UnicodeScript.forName(row.get(1));
  }

  /// Runs of letters with the marks on them, in lower case; "l'incendie" is two.
  private static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length() && words.size() < LOOKED_AT; i++) {
      if (i == text.length() || !isPart(text.charAt(i))) {
        if (i > start && !isEnding(text, start, i)) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /// The "s" of "Pellick's".
  private static boolean isEnding(String text, int start, int end) {
    return end == start + 1 && start > 0 && "'’".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isPart(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static Map<String, List<Integer>> words() {
    Map<String, List<Integer>> words = new HashMap<>();
    for (int row = 0; row < ROWS.size(); row++) {
      for (String word : Arrays.asList(ROWS.get(row).get(2).split(" ", -1))) {
        words.computeIfAbsent(word, key -> new ArrayList<>()).add(row);
      }
    }
    return Map.copyOf(words);
  }

  private static Map<UnicodeScript, String> scripts() {
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    ROWS.stream()
        .filter(row -> row.get(2).isEmpty())
        .forEach(row -> scripts.put(UnicodeScript.forName(row.get(1)), row.get(0)));
    return scripts;
  }
}
