package org.rashomon.event.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Passage;

/// The words that an account uses for a [Referent] in one place.
///
/// Normalised so that the same choice reads the same: singular, in small letters but for names,
/// without numbers and articles.
///
/// @param modifiers the words before the head: `chemical` in `chemical attack`
/// @param ownVoice whether the account uses them itself, not in reported words or quotation marks
/// @param loaded the judging word among them, `null` where there is none or somebody else uses it
public record Label(
    Passage passage,
    List<String> modifiers,
    String head,
    boolean ownVoice,
    @Nullable LoadedWord loaded) {

  public Label {
    modifiers = List.copyOf(modifiers);
  }

  /// The choice in words, modifiers first.
  public String words() {
    return modifiers.isEmpty() ? head : String.join(" ", modifiers) + " " + head;
  }

  public String account() {
    return passage.account();
  }
}
