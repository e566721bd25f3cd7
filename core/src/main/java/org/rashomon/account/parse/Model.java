package org.rashomon.account.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import opennlp.tools.postag.POSModel;

/// What is trained: the encoder, its word pieces, how its results are read; and parts of speech.
record Model(Settings settings, Vocabulary vocabulary, Encoder encoder, POSModel partsOfSpeech) {

  static Model english() {
    String pieces = new String(bytes("en/vocab.txt"), StandardCharsets.UTF_8);
    return new Model(
        Settings.of(bytes("en/tagger.json")),
        new Vocabulary(pieces.lines().toList()),
        new Encoder(bytes("en/tagger.onnx")),
        OpenNlpModels.tags());
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Model.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path; see training/");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
  }
}
