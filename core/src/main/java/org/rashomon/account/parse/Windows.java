package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Span;

/// Packs paragraphs, in order, into windows of at most `limit` pieces.
///
/// @param asOne words in which two are written as one, and how many letters the first has
record Windows(Vocabulary vocabulary, int limit, Map<String, Integer> asOne) {

  /// Paragraphs without a letter are left out: nobody says or names anything in them.
  ///
  /// @param sentences of all paragraphs, by place; what is too long is cut between them
  List<Window> of(String text, List<Span> paragraphs, List<Span> sentences) {
    List<Integer> starts = sentences.stream().map(Span::start).toList();
    List<Window> windows = new ArrayList<>();
    for (Span span : paragraphs) {
      for (Paragraph paragraph : paragraph(text, span).split(limit - 2, starts)) {
        if (paragraph.hasLetter()) {
          open(windows, paragraph.size()).add(paragraph, vocabulary);
        }
      }
    }
    return windows;
  }

  private Paragraph paragraph(String text, Span span) {
    List<EncoderWord> words = WordSplitter.words(text, span, asOne);
    return new Paragraph(words, words.stream().map(this::pieces).toList());
  }

  private int[] pieces(EncoderWord word) {
    int[] pieces = vocabulary.pieces(word.folded());
    return pieces.length > limit - 2 ? Arrays.copyOf(pieces, limit - 2) : pieces;
  }

  /// The last window, or a new one where so many pieces and a separator don't fit.
  private Window open(List<Window> windows, int pieces) {
    if (windows.isEmpty() || windows.getLast().pieces().size() + pieces + 1 > limit) {
      windows.add(Window.opened(vocabulary));
    }
    return windows.getLast();
  }
}
