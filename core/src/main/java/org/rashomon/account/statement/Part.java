package org.rashomon.account.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;
import org.rashomon.word.Senses;
import org.rashomon.word.Stems;

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

  /// A word with what follows from it: stem and senses of a word, none of a name.
  public static Part of(
      Role role, boolean top, Span span, PartOfSpeech pos, String lemma, @Nullable Integer entity) {
    boolean name = entity != null || (pos == PartOfSpeech.PROPN && Countries.named(lemma) != null);
    return new Part(
        role,
        top,
        span,
        pos,
        lemma,
        name ? lemma : Stems.of(lemma),
        name ? Set.of() : Senses.of(lemma),
        entity);
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
