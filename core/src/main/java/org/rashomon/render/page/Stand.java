package org.rashomon.render.page;

import java.util.List;
import java.util.Optional;

/// One of the values that accounts give to one thing.
///
/// @param wordings the words that give it; never empty
/// @param bases how it is counted, where accounts say so: `with debt`
/// @param evidence the sentences of the first that give it
/// @param rest where it stands besides
/// @param bar where a quantity lies on the finding's scale
/// @param neutral whether it takes no side where others do
public record Stand(
    List<Wording> wordings,
    List<String> bases,
    List<Evidence> evidence,
    List<Cited> rest,
    Optional<Bar> bar,
    boolean neutral) {

  private static final int LONGEST = 110;

  /// The words that most places give it in; the first of them where several are as frequent.
  public String words() {
    Wording most = wordings.getFirst();
    for (Wording wording : wordings) {
      if (wording.by().size() > most.by().size()) {
        most = wording;
      }
    }
    return most.words();
  }

  /// The words, cut where they are long.
  public String brief() {
    return OneLine.shortened(words(), LONGEST);
  }

  /// Everyone who gives it, each once.
  public List<Cited> by() {
    return Cited.once(wordings.stream().flatMap(wording -> wording.by().stream()).toList());
  }
}
