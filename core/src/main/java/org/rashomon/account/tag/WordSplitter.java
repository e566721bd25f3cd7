package org.rashomon.account.tag;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/// Splits text as BERT's uncased basic tokenizer does, and keeps where each word stands.
final class WordSplitter {

  private final String text;
  private final List<EncoderWord> found = new ArrayList<>();
  private final StringBuilder folded = new StringBuilder();
  private int start;
  private int last;
  private int end;

  private WordSplitter(String text) {
    this.text = text;
  }

  /// The words within the span, by place.
  static List<EncoderWord> words(String text, Span within) {
    WordSplitter splitter = new WordSplitter(text);
    for (int i = within.start(); i < within.end(); ) {
      int c = text.codePointAt(i);
      splitter.read(c, i);
      i += Character.charCount(c);
    }
    splitter.close();
    return splitter.found;
  }

  private void read(int c, int at) {
    if (EncoderCharacters.isSpace(c)) {
      close();
      return;
    }
    String plain = EncoderCharacters.isLeftOut(c) ? "" : EncoderCharacters.folded(c);
    if (plain.isEmpty()) {
      return;
    }
    if (EncoderCharacters.isAlone(c)) {
      close();
      found.add(new EncoderWord(new Span(at, at + Character.charCount(c)), plain, 0));
      return;
    }
    if (folded.isEmpty()) {
      start = at;
    }
    folded.append(plain);
    last = at;
    end = at + Character.charCount(c);
  }

  private void close() {
    if (!folded.isEmpty()) {
      found.add(new EncoderWord(new Span(start, end), folded.toString(), capitals()));
      folded.setLength(0);
    }
  }

  private int capitals() {
    if (!Character.isUpperCase(text.codePointAt(start))) {
      return 0;
    }
    return last > start && Character.isUpperCase(text.codePointAt(last)) ? 2 : 1;
  }
}
