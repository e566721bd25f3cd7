package org.rashomon.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Span;

class NestingTest {

  private static final String TEXT =
      "The ferry struck rocks.\n\nNobody was hurt, she said.\nIt sank.";

  @Test
  void whatOverlapsIsCutAtTheOuterEnd() {
    List<Highlight> highlights =
        List.of(highlight(1, new Span(0, 9)), highlight(2, new Span(4, 16)));

    assertThat(shown(highlights, List.of(new Span(0, 23))))
        .isEqualTo("[1 The [2 ferry]]1[2  struck]2 rocks.");
  }

  @Test
  void aHighlightOverParagraphsIsOneInEachAndNumberedAtItsEnd() {
    List<Highlight> highlights = List.of(highlight(1, new Span(17, 31)));

    assertThat(shown(highlights, Lines.of(TEXT, new Span(0, TEXT.length()))))
        .isEqualTo("The ferry struck [1 rocks.]|[1 Nobody]1 was hurt, she said.|It sank.");
  }

  @Property
  void nothingIsLostOrShownTwice(@ForAll("highlights") List<Highlight> highlights) {
    List<Span> lines = Lines.of(TEXT, new Span(0, TEXT.length()));
    Map<String, String> marked = new LinkedHashMap<>();
    List<String> anchors = new ArrayList<>();
    List<String> ended = new ArrayList<>();
    Nesting nesting = new Nesting(TEXT, highlights);
    for (Span line : lines) {
      StringBuilder words = new StringBuilder();
      for (Story.Node node : nesting.paragraph(line)) {
        words.append(walk(node, marked, anchors, ended));
      }
      assertThat(words).hasToString(line.in(TEXT));
    }
    for (Highlight highlight : highlights) {
      String expected = visible(highlight.spans().getFirst());
      assertThat(marked.getOrDefault(highlight.id(), "")).isEqualTo(expected);
      assertThat(anchors.contains(highlight.id())).isEqualTo(!expected.isEmpty());
      assertThat(ended.contains(highlight.id())).isEqualTo(!expected.isEmpty());
    }
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(ended).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<Highlight>> highlights() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, TEXT.length());
    return Combinators.combine(offset, offset)
        .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)))
        .list()
        .ofMaxSize(8)
        .map(spans -> {
          List<Highlight> all = new ArrayList<>();
          spans.forEach(span -> all.add(highlight(all.size(), span)));
          return all;
        });
  }

  private static String walk(
      Story.Node node, Map<String, String> marked, List<String> anchors, List<String> ended) {
    return switch (node) {
      case Story.Words(String text) -> text;
      case Story.Marked mark -> {
        StringBuilder words = new StringBuilder();
        mark.inside().forEach(inner -> words.append(walk(inner, marked, anchors, ended)));
        marked.merge(mark.highlight().id(), words.toString(), String::concat);
        if (!mark.anchor().isEmpty()) {
          anchors.add(mark.anchor());
        }
        if (mark.last()) {
          ended.add(mark.highlight().id());
        }
        yield words.toString();
      }
    };
  }

  private static String shown(List<Highlight> highlights, List<Span> lines) {
    Nesting nesting = new Nesting(TEXT, highlights);
    List<String> paragraphs = new ArrayList<>();
    for (Span line : lines) {
      StringBuilder words = new StringBuilder();
      nesting.paragraph(line).forEach(node -> words.append(shown(node)));
      paragraphs.add(words.toString());
    }
    return String.join("|", paragraphs);
  }

  private static String shown(Story.Node node) {
    return switch (node) {
      case Story.Words(String text) -> text;
      case Story.Marked mark -> {
        StringBuilder words = new StringBuilder("[" + mark.highlight().number() + " ");
        mark.inside().forEach(inner -> words.append(shown(inner)));
        yield words + "]" + (mark.last() ? mark.highlight().number() : "");
      }
    };
  }

  private static String visible(Span span) {
    StringBuilder words = new StringBuilder();
    for (Span line : Lines.of(TEXT, new Span(0, TEXT.length()))) {
      Span stripped = Lines.stripped(TEXT, span);
      if (stripped.overlaps(line)) {
        words.append(
            TEXT, Math.max(stripped.start(), line.start()), Math.min(stripped.end(), line.end()));
      }
    }
    return words.toString();
  }

  private static Highlight highlight(int number, Span... spans) {
    return new Highlight(
        "s-" + number, List.of(spans), Highlight.Kind.DETAIL, "f-" + number, number);
  }
}
