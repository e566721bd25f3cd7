package org.rashomon.event.check;

import java.util.List;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.text.Span;

/// Words of a transcript and what a piece has in their place, by index of their tokens.
record Change(Side said, Side quoted) {

  /// A run of tokens of a text.
  record Side(String text, List<CheckedWord> all, int from, int to) {

    boolean isEmpty() {
      return from >= to;
    }

    /// The run that stands so many tokens further on; empty where the text has none there.
    Side shifted(int by) {
      return from + by < 0 || to + by > all.size()
          ? new Side(text, all, from, from)
          : new Side(text, all, from + by, to + by);
    }

    List<CheckedWord> tokens() {
      return all.subList(from, Math.max(from, to));
    }

    List<String> keys() {
      return tokens().stream().map(CheckedWord::key).toList();
    }

    /// The words as they stand.
    String words() {
      return isEmpty() ? "" : Span.hull(all.get(from).span(), all.get(to - 1).span()).in(text);
    }

    /// Its letters and digits, in lower case.
    String letters() {
      StringBuilder letters = new StringBuilder();
      words()
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .map(Character::toLowerCase)
          .forEach(letters::appendCodePoint);
      return letters.toString();
    }

    long negations() {
      return tokens().stream().filter(CheckedWord::negates).count();
    }
  }

  Edit edit() {
    Edit.Op op = said.isEmpty() ? Edit.Op.ADD : quoted.isEmpty() ? Edit.Op.DROP : Edit.Op.REPLACE;
    return new Edit(op, said.words(), quoted.words());
  }
}
