package org.rashomon.event.collate;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.quote.Quotation;
import org.rashomon.text.Passage;

/// A part of a quotation that says one thing: a sentence, or a clause of its own.
///
/// @param quotation index in the account's quotations
/// @param speaker id of the party, `null` where it isn't known
/// @param stems of the words that mean something
record Utterance(
    Passage passage,
    int quotation,
    Quotation.Form form,
    @Nullable String speaker,
    PassageWords wording,
    Set<String> stems)
    implements Comparable<Utterance> {

  Utterance(
      Passage passage,
      int quotation,
      Quotation.Form form,
      @Nullable String speaker,
      PassageWords wording) {
    this(passage, quotation, form, speaker, wording, Set.copyOf(wording.contentStems()));
  }

  /// Whether some of its words stand within quotation marks.
  boolean isMarked() {
    return form != Quotation.Form.INDIRECT
        && wording.words().stream().anyMatch(PassageWords.Word::marked);
  }

  /// Whether two speakers are known, differ, and neither speaks for the other.
  boolean contradicts(Utterance other, Voices voices) {
    return speaker != null && other.speaker != null && !voices.areOne(speaker, other.speaker);
  }

  List<String> markedKeys() {
    return wording.markedKeys();
  }

  /// Whether all its words within marks stand in a row within the other's.
  ///
  /// @param fewest words that it must have for that
  boolean isWithin(Utterance other, int fewest) {
    List<String> mine = markedKeys();
    return mine.size() >= fewest && Collections.indexOfSubList(other.markedKeys(), mine) >= 0;
  }

  /// Whether most of its words within marks have a capital letter, as those of films and books do.
  boolean isTitle() {
    List<PassageWords.Word> marked =
        wording.words().stream().filter(PassageWords.Word::marked).toList();
    return marked.stream().filter(word -> Character.isUpperCase(word.raw().charAt(0))).count() * 2
        > marked.size();
  }

  /// How many of its words within marks mean something.
  long markedContent() {
    return wording.words().stream().filter(word -> word.marked() && word.content()).count();
  }

  /// By place, then by quotation.
  @Override
  public int compareTo(Utterance other) {
    int byPlace = passage.compareTo(other.passage);
    return byPlace != 0 ? byPlace : Integer.compare(quotation, other.quotation);
  }
}
