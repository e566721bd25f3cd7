package org.rashomon.event.brief;

import java.util.NavigableSet;
import org.rashomon.account.parse.Sentence;
import org.rashomon.text.Passage;

/// A sentence of an account's story.
///
/// @param position among its account's sentences, from 0
/// @param content what stands in it
/// @param eligible whether it can stand alone
record StorySentence(
    String account, int position, Sentence sentence, Content content, boolean eligible) {

  NavigableSet<Integer> units() {
    return content.units();
  }

  Passage passage() {
    return new Passage(account, sentence.span());
  }

  int words() {
    return (int) sentence.tokens().stream().filter(View::isWord).count();
  }
}
