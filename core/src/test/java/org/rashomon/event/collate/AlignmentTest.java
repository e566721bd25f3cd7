package org.rashomon.event.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.text.Span;

class AlignmentTest {

  /// The two wordings' words in columns; what stands in one column is the same or is replaced.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the bridge is safe; the bridge is safe; |the bridge is safe=the bridge is safe|",
        "the bridge is not safe; the bridge is safe; |the bridge is=the bridge is|not= |safe=safe|",
        "the bridge is safe; the bridge is quite safe; |the bridge is=the bridge is| =quite|safe=safe|",
        "the old bridge; the new bridge; |the=the|old=new|bridge=bridge|",
        "a b; c d; |a b=c d|",
        "we met Sergei Ivanov; we met Sergey Ivanov; |we met Sergei Ivanov=we met Sergey Ivanov|",
      })
  void setsWordsSideBySide(String full, String other, String table) {
    PassageWords a = PassageWords.of(full, new Span(0, full.length()), List.of());
    PassageWords b = PassageWords.of(other, new Span(0, other.length()), List.of());
    StringBuilder shown = new StringBuilder("|");
    for (Family.Edit edit : Edits.shown(Edits.runs(a, b), a, b)) {
      shown.append(orBlank(edit.full())).append('=').append(orBlank(edit.other())).append('|');
    }
    assertThat(shown).hasToString(table);
  }

  private static String orBlank(String words) {
    return words.isEmpty() ? " " : words;
  }

  @Property
  void isAsLongAsTheLongestCommonSubsequence(
      @ForAll @StringLength(max = 30) @Chars({'a', 'b', 'c'}) String a,
      @ForAll @StringLength(max = 30) @Chars({'a', 'b', 'c'}) String b) {
    List<Alignment.Pair> pairs = Alignment.of(List.of(a.split("")), List.of(b.split("")));
    int length = longest(a, b);
    if (a.isEmpty() && b.isEmpty()) {
      length = 1; // splitting an empty text gives one empty word
    }
    assertThat(pairs).hasSize(length);
    for (int i = 1; i < pairs.size(); i++) {
      assertThat(pairs.get(i).a()).isGreaterThan(pairs.get(i - 1).a());
      assertThat(pairs.get(i).b()).isGreaterThan(pairs.get(i - 1).b());
    }
  }

  private static int longest(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        table[i][j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[a.length()][b.length()];
  }

  @org.junit.jupiter.api.Test
  void aLongTextWithOneChangeCostsLittle() {
    List<String> a = new ArrayList<>(Collections.nCopies(200_000, "word"));
    List<String> b = new ArrayList<>(a);
    b.set(100_000, "other");
    assertThat(Alignment.of(a, b)).hasSize(199_999);
  }
}
