package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Passage;

/// Makes labels of places: knows in whose voice they stand, and which words judge.
final class LabelMaker {

  private final Map<String, Voice> voices;
  private final Map<String, List<LoadedWord>> loaded = new HashMap<>();

  /// @param voices of all accounts, by id
  LabelMaker(Map<String, Voice> voices, List<LoadedWord> loaded) {
    this.voices = Map.copyOf(voices);
    for (LoadedWord word : loaded) {
      this.loaded.computeIfAbsent(word.passage().account(), _ -> new ArrayList<>()).add(word);
    }
  }

  Label of(NounPhrase phrase) {
    Passage passage = new Passage(phrase.witness().id(), phrase.span());
    return of(passage, phrase.modifiers(), phrase.head());
  }

  Label of(Passage passage, List<String> modifiers, String head) {
    Voice voice = voices.get(passage.account());
    return new Label(
        passage, modifiers, head, voice != null && voice.own(passage.span()), judging(passage));
  }

  private @Nullable LoadedWord judging(Passage passage) {
    return loaded.getOrDefault(passage.account(), List.of()).stream()
        .filter(each -> passage.span().covers(each.passage().span()))
        .findFirst()
        .orElse(null);
  }
}
