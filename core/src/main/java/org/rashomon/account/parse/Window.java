package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What the encoder reads at once: whole paragraphs where they fit.
///
/// @param pieces with the opening one and a separator after each paragraph
/// @param words by place
/// @param firsts of each word, which of the pieces is its first
/// @param paragraphs of each paragraph, where in `words` it ends; none goes on in another's labels
record Window(
    List<Piece> pieces, List<EncoderWord> words, List<Integer> firsts, List<Integer> paragraphs) {

  /// @param id its number in the vocabulary
  /// @param capitals of its word
  record Piece(int id, int capitals) {}

  static Window opened(Vocabulary vocabulary) {
    Window window =
        new Window(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    window.pieces.add(new Piece(vocabulary.opening(), 0));
    return window;
  }

  /// The paragraph of the word at that place.
  int paragraph(int word) {
    int at = Collections.binarySearch(paragraphs, word);
    return at < 0 ? -at - 1 : at + 1;
  }

  void add(Paragraph paragraph, Vocabulary vocabulary) {
    for (int i = 0; i < paragraph.words().size(); i++) {
      EncoderWord word = paragraph.words().get(i);
      words.add(word);
      firsts.add(pieces.size());
      for (int id : paragraph.pieces().get(i)) {
        pieces.add(new Piece(id, word.capitals()));
      }
    }
    pieces.add(new Piece(vocabulary.separator(), 0));
    paragraphs.add(words.size());
  }
}
