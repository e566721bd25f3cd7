package org.rashomon.account.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Block.Kind;
import org.rashomon.account.read.IsoDate;
import org.rashomon.text.Wrapping;

/// What printed pages bear beside the story: their numbers, and the heads that run over each.
final class PrintedPages {

  /// A running head stands so near a page's number, in lines.
  private static final int NEAR = 2;

  private static final int LONGEST_HEAD = 120;

  private static final Pattern DIGITS = Pattern.compile("\\d++");

  private PrintedPages() {}

  /// @param kinds what is known of each line; page numbers and running heads are added to it
  static void mark(List<Line> lines, @Nullable Kind[] kinds) {
    Set<Integer> numbers = numbers(lines);
    for (int number : numbers) {
      kinds[number] = Kind.NAVIGATION;
    }
    Map<String, Set<Integer>> heads = new HashMap<>();
    for (int number : numbers) {
      int end = Math.min(lines.size(), number + NEAR + 1);
      for (int i = Math.max(0, number - NEAR); i < end; i++) {
        String text = lines.get(i).text();
        if (!numbers.contains(i) && text.length() <= LONGEST_HEAD) {
          String head = DIGITS.matcher(text).replaceAll("#");
          heads.computeIfAbsent(head, _ -> new HashSet<>()).add(i);
        }
      }
    }
    heads.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> same.forEach(i -> kinds[i] = head(lines.get(i), i)));
  }

  /// The first one tells when the paper came out.
  private static Kind head(Line line, int number) {
    return number < NEAR && IsoDate.of(line.text()).isPresent() ? Kind.BYLINE : Kind.NAVIGATION;
  }

  /// Lines that are the number of a page: two, at least, since one alone may be anything.
  private static Set<Integer> numbers(List<Line> lines) {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (Wrapping.isPageNumber(lines.get(i).text())) {
        numbers.add(i);
      }
    }
    return numbers.size() > 1 ? numbers : Set.of();
  }
}
