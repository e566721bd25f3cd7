package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a line: lower case, straight apostrophes, no punctuation but `@` before a name.
final class Words {

  private Words() {}

  /// At most the first `most` words, so that a very long line costs no more than a short one.
  static List<String> of(CharSequence line, int most) {
    return raw(line, most).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /// The same, in their own case.
  static List<String> raw(CharSequence line, int most) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length() && words.size() < most; i++) {
      if (i < line.length() && isPart(line, i)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        add(words, line.subSequence(start, i).toString());
        start = -1;
      }
    }
    return words;
  }

  private static void add(List<String> words, String raw) {
    String word = raw.replace('’', '\'').replace('‘', '\'');
    int from = 0;
    int to = word.length();
    while (from < to && word.charAt(from) == '\'') {
      from++;
    }
    while (to > from && word.charAt(to - 1) == '\'') {
      to--;
    }
    if (to > from) {
      words.add(word.substring(from, to));
    }
  }

  private static boolean isPart(CharSequence line, int i) {
    char c = line.charAt(i);
    if (Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\''
        || c == '’'
        || c == '‘') {
      return true;
    }
    boolean inside =
        i > 0
            && i + 1 < line.length()
            && Character.isLetterOrDigit(line.charAt(i - 1))
            && Character.isLetterOrDigit(line.charAt(i + 1));
    return c == '@' || (inside && (c == '-' || c == '.' || (c == ',' && digits(line, i))));
  }

  private static boolean digits(CharSequence line, int comma) {
    return Character.isDigit(line.charAt(comma - 1)) && Character.isDigit(line.charAt(comma + 1));
  }
}
