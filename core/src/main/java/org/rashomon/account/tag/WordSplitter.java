package org.rashomon.account.tag;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/// Splits text as BERT's uncased basic tokenizer does, and keeps where each word stands.
final class WordSplitter {

  private final String text;
  private final List<Word> found = new ArrayList<>();
  private final StringBuilder folded = new StringBuilder();
  private int start;
  private int last;
  private int end;

  private WordSplitter(String text) {
    this.text = text;
  }

  /// The words within the span, by place.
  static List<Word> words(String text, Span within) {
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
    if (Characters.isSpace(c)) {
      close();
      return;
    }
    String plain = Characters.isLeftOut(c) ? "" : Characters.folded(c);
    if (plain.isEmpty()) {
      return;
    }
    if (Characters.isAlone(c)) {
      close();
      found.add(new Word(new Span(at, at + Character.charCount(c)), plain, 0));
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
      found.add(new Word(new Span(start, end), folded.toString(), capitals()));
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
