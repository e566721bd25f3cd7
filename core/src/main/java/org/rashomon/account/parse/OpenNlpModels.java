package org.rashomon.account.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;

/// OpenNLP's published English models (trained on UD English-EWT).
final class OpenNlpModels {

  private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private OpenNlpModels() {}

  static POSModel tags() {
    try (InputStream in = OpenNlpModels.class.getResourceAsStream(TAGS)) {
      if (in == null) {
        throw new IllegalStateException(TAGS + " is not on the class path; is its jar missing?");
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(TAGS + " can't be loaded", e);
    }
  }
}
