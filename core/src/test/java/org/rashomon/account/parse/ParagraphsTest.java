package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.read.Provenance;
import org.rashomon.text.Span;
import org.rashomon.text.WhiteSpace;

class ParagraphsTest {

  @Test
  void aLineTooLongForAParagraphIsCutAtWhiteSpace() {
    String text = "twelve words ".repeat(10_000);
    List<Block> paragraphs = Paragraphs.of(body(text));
    assertThat(paragraphs).hasSizeGreaterThan(5);
    assertThat(paragraphs)
        .allMatch(paragraph -> paragraph.span().length() <= 20_000)
        .allMatch(paragraph -> text.charAt(paragraph.span().end()) == ' ');
  }

  @Test
  void aLineWithoutWhiteSpaceIsCutToo() {
    assertThat(Paragraphs.of(body("x".repeat(50_000)))).hasSize(3);
  }

  @Property
  void paragraphsHoldAllButWhiteSpace(@ForAll String text) {
    String held = "";
    for (Block paragraph : Paragraphs.of(body(text))) {
      held += paragraph.span().in(text);
    }
    assertThat(withoutSpace(held)).isEqualTo(withoutSpace(text));
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(c -> !WhiteSpace.is((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static Account body(String text) {
    Block all = new Block(new Span(0, text.length()), Block.Kind.BODY);
    return new Account("a", "a.txt", Provenance.UNKNOWN, "en", text, List.of(all));
  }
}
