package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Work;

/// Everything that one window tells.
final class WindowReader {

  /// @param sentences by their number in the story
  /// @param mentions by place
  record Told(
      List<Attribution> attributions,
      List<TaggedName> names,
      Map<Integer, Sentence> sentences,
      List<MentionHead> mentions) {}

  private final Model model;
  private final Decoder decoder;
  private final String text;
  private final Quotations quotations;

  WindowReader(Model model, String text, Quotations quotations) {
    this.model = model;
    this.decoder = new Decoder(model.settings());
    this.text = text;
    this.quotations = quotations;
  }

  /// @param unparsed the window's sentences, by their number in the story
  Told read(Window window, Map<Integer, Unparsed> unparsed) {
    Encoded encoded = model.encoder().encode(window);
    SentenceReader reader =
        new SentenceReader(
            model.settings().grammar(), encoded, new PartsOfSpeech(model.partsOfSpeech()), text);
    Map<Integer, Sentence> sentences = new HashMap<>();
    List<MentionHead> mentions = new ArrayList<>();
    unparsed.forEach((number, one) -> {
      Work.goOn();
      Sentence sentence = reader.sentence(one);
      sentences.put(number, sentence);
      mentions.addAll(MentionHead.in(sentence, number, one.rows(), encoded));
    });
    return new Told(
        decoder.attributions(window, quotations.in(window), encoded),
        decoder.names(window, encoded),
        sentences,
        mentions);
  }
}
