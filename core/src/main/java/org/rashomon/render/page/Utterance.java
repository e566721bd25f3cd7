package org.rashomon.render.page;

import java.util.List;
import org.rashomon.collate.Family;

/// What somebody said, as several accounts give it.
///
/// @param speaker a name, empty where it can't be told
/// @param fullest the longest wording
/// @param by who gives exactly these words
/// @param variants the other wordings
public record Utterance(
    int number, String speaker, String fullest, List<Cited> by, List<Variant> variants) {

  public Utterance {
    by = List.copyOf(by);
    variants = List.copyOf(variants);
  }

  public String anchor() {
    return "w-" + number;
  }

  /// Whether accounts differ in what stands within quotation marks, other than in marks and
  /// spelling.
  public boolean differs() {
    return variants.stream().anyMatch(Variant::alters);
  }

  /// Another wording than the fullest.
  ///
  /// @param words as the account has them
  /// @param edits the fullest wording turned into this one; empty for reported speech
  public record Variant(Family.Drift drift, String words, List<Family.Edit> edits, List<Cited> by) {

    public Variant {
      edits = List.copyOf(edits);
      by = List.copyOf(by);
    }

    public boolean alters() {
      return switch (drift) {
        case SPLICED, REWORDED -> true;
        case VERBATIM, TYPOGRAPHY, TRIMMED, INDIRECT -> false;
      };
    }
  }
}
