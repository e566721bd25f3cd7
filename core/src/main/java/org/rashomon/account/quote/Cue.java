package org.rashomon.account.quote;

import java.util.Set;

/// A verb that reports, and what it may be followed by.
///
/// @param particle the word that must follow it (`call` + `for`), empty where none must
record Cue(String lemma, String particle, Set<Frame> frames) {

  Cue {
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /// Whether its subject may follow it: `said Ortega`, but not `told Ortega`.
  boolean mayInvert() {
    return takes(Frame.QUOTE) && !lemma.equals("tell");
  }

  enum Frame {
    /// Words in quotation marks, before or after it: `"We left," she said`.
    QUOTE('q'),
    /// A clause, with or without `that`.
    CLAUSE('c'),
    /// A clause with `that` only.
    THAT('t'),
    /// A clause with a question word: `asked whether`.
    QUESTION('w'),
    /// An infinitive: `vowed to go`.
    INFINITIVE('i'),
    /// A noun phrase: `denied the charge`.
    NOUN('n'),
    /// A gerund: `suggested leaving`.
    GERUND('g'),
    /// It is an adjective after a form of `be`: `was confident that`.
    STATE('s'),
    /// It is a noun before `that`: `a theory that`.
    THING('o'),
    /// Somebody spoken to stands between it and the rest: `told reporters that`.
    ADDRESSEE('a');

    private final char code;

    Frame(char code) {
      this.code = code;
    }

    static Frame of(char code) {
      for (Frame frame : values()) {
        if (frame.code == code) {
          return frame;
        }
      }
      throw new IllegalArgumentException("no frame " + code);
    }
  }
}
