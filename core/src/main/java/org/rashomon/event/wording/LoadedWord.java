package org.rashomon.event.wording;

import org.rashomon.text.Passage;

/// A word that judges, takes sides or heightens, which an account uses in its own voice.
///
/// @param word as the table has it
/// @param kind what it does, as the table says: `label`, `verb`, `epithet`, `doubt`, `drama`
public record LoadedWord(Passage passage, String word, String kind) {

  /// Where the words stand that count as loaded.
  public static final String TABLE = "wording/en/loaded.tsv";

  /// Whether it takes a side; else it only makes more of what happened.
  public boolean judges() {
    return !kind.equals("drama");
  }
}
