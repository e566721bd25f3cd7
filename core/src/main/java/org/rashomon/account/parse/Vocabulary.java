package org.rashomon.account.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The encoder's word pieces and their numbers.
final class Vocabulary {

  private static final String GOES_ON = "##";

  /// In code points; a longer word is unknown.
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, Integer> continuations = new HashMap<>();
  private final int longestPiece;
  private final int[] unknown;
  private final int opening;
  private final int separator;

  /// @param pieces by their numbers; those that go on with a word begin with `##`
  Vocabulary(List<String> pieces) {
    int longest = 0;
    for (int id = 0; id < pieces.size(); id++) {
      String piece = pieces.get(id);
      longest = Math.max(longest, piece.length());
      if (piece.startsWith(GOES_ON)) {
        continuations.put(piece.substring(GOES_ON.length()), id);
      } else {
        beginnings.put(piece, id);
      }
    }
    longestPiece = longest;
    unknown = new int[] {special("[UNK]")};
    opening = special("[CLS]");
    separator = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = beginnings.get(piece);
    if (id == null) {
      throw new IllegalStateException("the vocabulary has no " + piece);
    }
    return id;
  }

  /// The piece that begins every window, and stands for nobody in links.
  int opening() {
    return opening;
  }

  /// The piece that ends every paragraph.
  int separator() {
    return separator;
  }

  /// The longest pieces from the left; the unknown piece where they don't cover the word.
  int[] pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return unknown;
    }
    int[] ids = new int[word.length()];
    int n = 0;
    for (int start = 0; start < word.length(); ) {
      Piece longest = longest(word, start);
      if (longest == null) {
        return unknown;
      }
      ids[n++] = longest.id();
      start = longest.end();
    }
    return Arrays.copyOf(ids, n);
  }

  /// @param end where in its word it ends
  private record Piece(int id, int end) {}

  private @Nullable Piece longest(String word, int start) {
    Map<String, Integer> known = start == 0 ? beginnings : continuations;
    for (int end = Math.min(word.length(), start + longestPiece); end > start; end--) {
      Integer id = known.get(word.substring(start, end));
      if (id != null) {
        return new Piece(id, end);
      }
    }
    return null;
  }
}
