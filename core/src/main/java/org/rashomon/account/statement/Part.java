package org.rashomon.account.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.text.Span;

/// A word of a statement that tells what it is about.
///
/// @param role of the phrase in which it stands
/// @param top whether that phrase hangs on it; else it describes another word of the phrase
/// @param lemma in lower case; for a state or its adjective the state's usual name
/// @param stem what words of one family share (Porter 1980): `denuclear` of `denuclearised`
/// @param senses what the word can mean, see [org.rashomon.word.Senses]
/// @param entity index in [org.rashomon.account.name.Named#entities] of who or what is meant; else
///   `null`
public record Part(
    Role role,
    boolean top,
    Span span,
    PartOfSpeech pos,
    String lemma,
    String stem,
    Set<Integer> senses,
    @Nullable Integer entity) {

  public Part {
    senses = Set.copyOf(senses);
  }

  /// What a phrase is to its clause. A passive's subject is its object.
  public enum Role {
    PREDICATE,
    AGENT,
    OBJECT,
    RECIPIENT,
    TIME,
    PLACE,
    /// How, why, with whom, on what.
    CIRCUMSTANCE
  }
}
