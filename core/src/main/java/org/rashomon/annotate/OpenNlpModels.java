package org.rashomon.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/// OpenNLP's published English models (trained on UD English-EWT), loaded beside each other.
record OpenNlpModels(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {

  private interface Parse<T> {
    T from(InputStream in) throws IOException;
  }

  static OpenNlpModels load() {
    CompletableFuture<POSModel> tags =
        CompletableFuture.supplyAsync(() -> model("pos", POSModel::new));
    CompletableFuture<TokenizerModel> tokens =
        CompletableFuture.supplyAsync(() -> model("tokens", TokenizerModel::new));
    return new OpenNlpModels(model("sentence", SentenceModel::new), tokens.join(), tags.join());
  }

  private static <T> T model(String kind, Parse<T> parse) {
    String resource = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    try (InputStream in = OpenNlpModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is not on the class path; is its jar missing?");
      }
      return parse.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be loaded", e);
    }
  }
}
