package org.rashomon.account.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Span;

class NameFinderPropertyTest {

  @Property(tries = 300)
  void anyTextIsReadAndEverySpanResolves(@ForAll("texts") String text) {
    Named named = NamedText.of(text).named();
    for (Mention mention : named.mentions()) {
      assertThat(mention.span().in(text)).isNotBlank();
      assertThat(named.entity(mention).id()).isEqualTo(mention.entity());
      Span office = mention.office();
      if (office != null) {
        assertThat(office.in(text)).isNotBlank();
      }
    }
    for (Entity entity : named.entities()) {
      assertThat(entity.members()).allMatch(member -> member < named.entities().size());
    }
  }

  @Property(tries = 50)
  void theSameTextGivesTheSameNames(@ForAll("texts") String text) {
    assertThat(NamedText.of(text).named().mentions())
        .isEqualTo(NamedText.of(text).named().mentions());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "President",
            "Edwin",
            "Halloran",
            "the",
            "Norwegian",
            "minister",
            "said",
            "“",
            "”",
            "\"",
            "'s",
            "’s",
            ",",
            ".",
            "he",
            "They",
            "both",
            "two",
            "leaders",
            "and",
            "al-",
            "-",
            "of",
            "Ministry",
            "U.S.",
            "in",
            "Oslo",
            "\n",
            "Mr.",
            "…",
            "(",
            ")",
            "which",
            "\u00a0",
            "🙂",
            "Café");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(80),
        words.list().ofMaxSize(60).map(list -> String.join(" ", list)),
        words.list().ofMaxSize(30).map(list -> String.join("", list)));
  }

  @Test
  void aLongLineTakesTimeInProportion() {
    String sentence = "Minister Edwin Halloran told Susan Varga that he and the mayor had left ";
    NamedText.of(sentence.repeat(200));
    long once = time(sentence.repeat(500));
    long eightTimes = time(sentence.repeat(4_000));
    assertThat(eightTimes).isLessThan(once * 40);
  }

  private static long time(String text) {
    long best = Long.MAX_VALUE;
    for (int i : List.of(1, 2)) {
      long start = System.nanoTime();
      NamedText.of("a" + i, text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
