package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.text.Span;

/// Shows a wording against a fuller one without changing a character of either: an edit knows words
/// only, so its place in the exact text is looked up, and what stands between words goes with it.
final class Difference {

  private final String exact;
  private final List<Bit> bits = new ArrayList<>();
  private int at;

  private Difference(String exact) {
    this.exact = exact;
  }

  /// All but what is [Bit.Kind#DROPPED] is the wording itself, with spaces added around what is.
  ///
  /// @param edits of the fuller wording into this one; without any the wording stands as it is
  static List<Bit> of(String full, String exact, List<Edit> edits) {
    Optional<List<Span>> mine = places(exact, edits, Edit::other);
    Optional<List<Span>> theirs = places(full, edits, Edit::full);
    if (edits.isEmpty() || mine.isEmpty() || theirs.isEmpty()) {
      return List.of(new Bit(Bit.Kind.KEPT, exact));
    }
    Difference difference = new Difference(exact);
    for (int i = 0; i < edits.size(); i++) {
      difference.edit(edits.get(i).op(), theirs.get().get(i).in(full), mine.get().get(i));
    }
    difference.upTo(exact.length());
    return difference.bits;
  }

  private void edit(Edit.Op op, String dropped, Span words) {
    switch (op) {
      case KEEP -> upTo(words.end());
      case DROP -> drop(dropped);
      case ADD -> theirs(words);
      case REPLACE -> {
        upTo(words.start());
        drop(dropped);
        theirs(words);
      }
    }
  }

  private void upTo(int end) {
    if (at < end) {
      bits.add(new Bit(Bit.Kind.KEPT, exact.substring(at, end)));
      at = end;
    }
  }

  private void drop(String words) {
    boolean spaced = at == 0 || Character.isWhitespace(exact.charAt(at - 1));
    boolean gap = at < exact.length() && Character.isWhitespace(exact.charAt(at));
    if (!spaced && gap) {
      upTo(at + 1);
    } else if (!spaced) {
      bits.add(new Bit(Bit.Kind.KEPT, " "));
    }
    bits.add(new Bit(Bit.Kind.DROPPED, words));
    if (at < exact.length() && beginsWord(exact.charAt(at))) {
      bits.add(new Bit(Bit.Kind.KEPT, " "));
    }
  }

  private static boolean beginsWord(char c) {
    return Character.isLetterOrDigit(c) || "“‘\"'($€£".indexOf(c) >= 0;
  }

  private void theirs(Span words) {
    upTo(words.start());
    bits.add(new Bit(Bit.Kind.THEIRS, words.in(exact)));
    at = words.end();
  }

  /// Where each edit's words stand; an edit without words stands where the one before it ends.
  private static Optional<List<Span>> places(
      String text, List<Edit> edits, Function<Edit, String> side) {
    List<Span> places = new ArrayList<>();
    int from = 0;
    for (Edit edit : edits) {
      int start = -1;
      int end = from;
      for (String word : words(side.apply(edit))) {
        int found = text.indexOf(word, end);
        if (found < 0) {
          return Optional.empty();
        }
        start = start < 0 ? found : start;
        end = found + word.length();
      }
      places.add(new Span(start < 0 ? end : start, end));
      from = end;
    }
    return Optional.of(places);
  }

  private static List<String> words(String words) {
    return words.strip().codePoints().allMatch(Character::isWhitespace)
        ? List.of()
        : List.of(words.strip().split("\\s+", -1));
  }
}
