package org.rashomon.account.assertion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.text.Span;

/// A word that tells what an assertion is about.
///
/// @param lemma in lower case; for a state or its adjective the state's usual name
/// @param stem what words of one family share (Porter 1980): `denuclear` of `denuclearised`
/// @param senses what the word can mean, see [org.rashomon.word.Senses]
/// @param entity index in [org.rashomon.account.name.Named#entities] of who or what is meant; else
///   `null`
public record Term(
    Span span,
    PartOfSpeech pos,
    String lemma,
    String stem,
    Set<Integer> senses,
    @Nullable Integer entity) {

  public Term {
    senses = Set.copyOf(senses);
  }
}
