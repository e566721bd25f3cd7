package org.rashomon.event.wording;

import java.util.Locale;
import org.rashomon.text.Passage;

/// A word that judges, takes sides or heightens, which an account uses in its own voice.
///
/// @param word as the table has it
public record LoadedWord(Passage passage, String word, Kind kind) {

  /// What a loaded word does.
  public enum Kind {
    /// It questions what others say.
    DOUBT,
    /// It makes more of what happened.
    DRAMA,
    /// It judges as an adjective or adverb.
    EPITHET,
    /// It names people or things so as to judge them.
    LABEL,
    /// It calls a plain act a violent or shabby one.
    VERB;

    /// In small letters, as the table has it.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Where the words stand that count as loaded.
  public static final String TABLE = "wording/en/loaded.tsv";

  /// Whether it takes a side; else it only makes more of what happened.
  public boolean judges() {
    return kind != Kind.DRAMA;
  }
}
