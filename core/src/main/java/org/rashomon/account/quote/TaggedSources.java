package org.rashomon.account.quote;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.text.Span;

/// Whom the words mean that the tagger takes for a source.
final class TaggedSources {

  private final String text;
  private final Speakers speakers;
  private final TreeMap<Integer, Narrated> sentences = new TreeMap<>();

  TaggedSources(String text, Iterable<Narrated> sentences, Speakers speakers) {
    this.text = text;
    this.speakers = speakers;
    sentences.forEach(sentence -> this.sentences.put(sentence.span().start(), sentence));
  }

  /// The speaker, by the head of the phrase that the source begins with: `a spokesman for Pellick`
  /// is not Pellick.
  Optional<Speakers.Speaker> speaker(Span source) {
    Map.Entry<Integer, Narrated> entry = sentences.floorEntry(source.start());
    if (entry == null) {
      return Optional.empty();
    }
    Optional<Speakers.Speaker> titled = speakers.titled(source);
    if (titled.isPresent()) {
      return titled;
    }
    Narrated sentence = entry.getValue();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).span().end() > source.start()) {
        Source phrase = NounPhrases.startingAt(sentence, i);
        return phrase == null ? Optional.empty() : speakers.of(sentence, phrase);
      }
    }
    return Optional.empty();
  }

  /// Whether no line ends between the two.
  boolean oneParagraph(Span a, Span b) {
    for (int i = Math.min(a.end(), b.end()); i < Math.max(a.start(), b.start()); i++) {
      if (text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  /// Whether a letter or a digit stands there.
  boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
