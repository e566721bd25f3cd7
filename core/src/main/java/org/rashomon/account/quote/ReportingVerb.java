package org.rashomon.account.quote;

import java.util.Set;

/// A verb that reports, and what it may be followed by besides words in quotation marks.
///
/// @param particle the word that must follow it (`call` + `for`), empty where none must
record ReportingVerb(String particle, Set<Frame> frames) {

  ReportingVerb {
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /// Whether it may follow what is said, or interrupt it.
  boolean mayFollow() {
    return takes(Frame.QUOTE) || takes(Frame.CLAUSE);
  }

  /// Whether its subject may follow it: `said Ortega`, but not `told Ortega`.
  boolean mayInvert() {
    return takes(Frame.QUOTE) && !takes(Frame.SUBJECT_FIRST);
  }

  enum Frame {
    /// Words in quotation marks, before or after it: `"We left," she said`.
    QUOTE('q'),
    /// A clause, with or without `that`.
    CLAUSE('c'),
    /// Its subject never follows it.
    SUBJECT_FIRST('t'),
    /// Its forms are hardly ever anything but this verb, whatever the tagger takes them for.
    ALWAYS('v'),
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
