package org.rashomon.render.page;

import java.util.List;
import java.util.Optional;
import org.rashomon.event.collate.Family;
import org.rashomon.event.report.Finding;

/// What somebody said, as several accounts give it.
///
/// @param speaker a name, empty where it can't be told
/// @param fullest the longest wording
/// @param spoken whether it stands within quotation marks, not in reported speech
/// @param by who gives exactly these words
/// @param variants the other wordings
/// @param record the wordings against the transcripts, where there are some
public record Utterance(
    int number,
    String speaker,
    String fullest,
    boolean spoken,
    List<Cited> by,
    List<Variant> variants,
    Optional<Recorded> record) {

  public String anchor() {
    return "w-" + number;
  }

  /// The fullest wording, within quotation marks where its account has them.
  public String shown() {
    return quoted(fullest, spoken);
  }

  /// Wordings with other words within quotation marks, or without some in their middle.
  public List<Variant> altered() {
    return variants.stream().filter(Variant::alters).toList();
  }

  private static String quoted(String words, boolean spoken) {
    return spoken ? "“" + words + "”" : words;
  }

  /// Another wording than the fullest.
  ///
  /// @param words as the account has them
  /// @param spoken whether they stand within quotation marks
  /// @param bits the words again, against the fullest wording
  public record Variant(
      Family.Drift drift, String words, boolean spoken, List<Bit> bits, List<Cited> by) {

    public boolean alters() {
      return Finding.Quoted.alters(drift);
    }

    public String shown() {
      return quoted(words, spoken);
    }

    /// Whether at least half of what is shown is in both wordings.
    boolean close() {
      int kept = 0;
      int all = 0;
      for (Bit bit : bits) {
        all += bit.text().length();
        kept += bit.kind() == Bit.Kind.KEPT ? bit.text().length() : 0;
      }
      return kept * 2 >= all;
    }
  }
}
