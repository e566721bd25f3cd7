package org.rashomon.render.page;

/// A piece of a wording that is shown against a fuller one.
public record Bit(Kind kind, String text) {

  public enum Kind {
    /// Stands in both.
    KEPT,
    /// Words of the fuller wording that this one leaves out.
    DROPPED,
    /// Words of this wording that the fuller one doesn't have.
    THEIRS
  }
}
