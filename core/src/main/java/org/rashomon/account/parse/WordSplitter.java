package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  ///
  /// @param asOne words in which two are written as one, and how many letters the first has
  static List<EncoderWord> words(String text, Span within, Map<String, Integer> asOne) {
    WordSplitter splitter = new WordSplitter(text);
    for (int i = within.start(); i < within.end(); ) {
      int c = text.codePointAt(i);
      splitter.read(c, i);
      i += Character.charCount(c);
    }
    splitter.close();
    return splitter.parted(asOne);
  }

  private List<EncoderWord> parted(Map<String, Integer> asOne) {
    List<EncoderWord> words = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      EncoderWord word = found.get(i);
      int letters =
          asOne.getOrDefault(word.folded(), isNegated(i) ? word.folded().length() - 1 : 0);
      if (letters == 0) {
        words.add(word);
      } else {
        int cut = offset(word.span().start(), letters);
        words.add(part(word.span().start(), cut, word.folded().substring(0, letters)));
        words.add(part(cut, word.span().end(), word.folded().substring(letters)));
      }
    }
    return words;
  }

  /// Whether `n` is the word's last letter, not its first, and `'t` follows.
  private boolean isNegated(int i) {
    if (i + 2 >= found.size()) {
      return false;
    }
    EncoderWord word = found.get(i);
    EncoderWord mark = found.get(i + 1);
    EncoderWord t = found.get(i + 2);
    return word.folded().length() > 1
        && word.folded().endsWith("n")
        && (mark.folded().equals("'") || mark.folded().equals("’"))
        && t.folded().equals("t")
        && word.span().end() == mark.span().start()
        && mark.span().end() == t.span().start();
  }

  /// Where the letter of that number, from 0, stands.
  private int offset(int from, int letters) {
    int at = from;
    for (int seen = 0; seen < letters; ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      seen += EncoderCharacters.isLeftOut(c) ? 0 : EncoderCharacters.folded(c).length();
    }
    return at;
  }

  private EncoderWord part(int from, int to, String plain) {
    return new EncoderWord(
        new Span(from, to), plain, capitals(from, text.offsetByCodePoints(to, -1)));
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
      found.add(new EncoderWord(new Span(start, end), folded.toString(), capitals(start, last)));
      folded.setLength(0);
    }
  }

  private int capitals(int first, int last) {
    if (!Character.isUpperCase(text.codePointAt(first))) {
      return 0;
    }
    return last > first && Character.isUpperCase(text.codePointAt(last)) ? 2 : 1;
  }
}
