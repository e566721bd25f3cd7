package org.rashomon.render.page;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Mention;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// The sentences in which findings stand.
final class Sentences {

  /// How many characters are shown before and after the words themselves.
  private static final int SIDE = 110;

  private Sentences() {}

  static Evidence around(Witness witness, Reading reading, Cited place) {
    @Nullable Span source = reading.source();
    String from = source == null ? "" : name(witness, source);
    return around(witness, reading.passage().span(), place, from);
  }

  /// The words, or where they are a pronoun whom it means.
  private static String name(Witness witness, Span words) {
    return witness
        .named()
        .at(words)
        .filter(mention -> mention.form() == Mention.Form.PRONOUN)
        .map(mention -> witness.named().entity(mention).name())
        .orElseGet(() -> words.in(witness.text()));
  }

  static Evidence around(Witness witness, Passage passage, Cited place) {
    return around(witness, passage.span(), place, "");
  }

  private static Evidence around(Witness witness, Span words, Cited place, String source) {
    String text = witness.text();
    Span sentence = sentence(witness.named().parsed(), words);
    return new Evidence(
        place,
        before(text.substring(sentence.start(), words.start())),
        words.in(text),
        after(text.substring(words.end(), sentence.end())),
        source);
  }

  /// The sentence, or where none covers the words the line.
  private static Span sentence(Parsed parsed, Span words) {
    if (!parsed.sentences().isEmpty()
        && parsed.sentences().getFirst().span().start() <= words.start()) {
      Sentence sentence = parsed.sentenceAt(words.start());
      if (sentence.span().covers(words)) {
        return sentence.span();
      }
    }
    String text = parsed.text();
    int start = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
    int newline = text.indexOf('\n', words.end());
    return new Span(Math.min(start, words.start()), newline < 0 ? text.length() : newline);
  }

  /// What stands before the words, its beginning left out where it is long.
  static String before(String text) {
    if (text.length() <= SIDE) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - SIDE);
    return "… " + text.substring(space < 0 ? text.length() : space + 1);
  }

  static String after(String text) {
    if (text.length() <= SIDE) {
      return text;
    }
    int space = text.lastIndexOf(' ', SIDE);
    return text.substring(0, Math.max(space, 0)) + " …";
  }
}
