package org.rashomon.event.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.event.check.English.Sort;
import org.rashomon.text.Span;

/// Distinguishes the names at the beginning of a transcript's lines (`ADA PELLICK, NORTHSOUND:`)
/// from other words before a colon.
final class SpeakerLabels {

  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 6;

  private final String text;
  private final Map<String, Integer> seen = new HashMap<>();

  SpeakerLabels(String text) {
    this.text = text;
    int start = 0;
    while (start < text.length()) {
      Span label = candidate(start);
      if (label != null) {
        seen.merge(name(label.in(text)), 1, Integer::sum);
      }
      start = nextLine(start);
    }
  }

  int nextLine(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }

  /// The label with which the line at `start` begins, its colon included; `null` if there is none.
  @Nullable Span at(int start) {
    Span label = candidate(start);
    return label != null && isName(name(label.in(text))) ? label : null;
  }

  private @Nullable Span candidate(int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == ':') {
        boolean ends = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        return ends && i > start ? new Span(start, i + 1) : null;
      }
    }
    return null;
  }

  /// Who a label names, without role, party and remarks: `ADA PELLICK`.
  static String name(String label) {
    StringBuilder name = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < label.length() && label.charAt(i) != ':'; i++) {
      char c = label.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (depth == 0 && c == ',') {
        break;
      } else if (depth <= 0) {
        name.append(c == '*' ? ' ' : c);
      }
    }
    return name.toString().strip();
  }

  private boolean isName(String name) {
    List<String> words = Arrays.asList(name.split("\\s+", -1));
    if (name.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    if (capitals) {
      return letters;
    }
    boolean proper = words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    return proper && (words.size() > 1 || seen.getOrDefault(name, 0) > 1);
  }

  /// The name, where it is somebody's and not `QUESTION` or `THE PRESIDENT`.
  static @Nullable String speaker(String label) {
    String name = name(label);
    String[] words = name.toLowerCase(Locale.ROOT).replace(".", "").split("\\s+", -1);
    boolean numbered = words.length > 1 && words[words.length - 1].matches("[0-9]+");
    String last = words[words.length - (numbered ? 2 : 1)];
    boolean unnamed = words[0].equals("the") || English.TABLES.is(Sort.UNNAMED, last);
    return unnamed || name.isEmpty() ? null : name;
  }
}
