package org.rashomon.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/// OpenNLP's published English models (trained on UD English-EWT), loaded beside each other.
record OpenNlpModels(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {

  private interface Parse<T> {
    T from(InputStream in) throws IOException;
  }

  /// Threads of their own, not the common pool's: those may all be waiting for the models.
  static OpenNlpModels load() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<POSModel> tags = threads.submit(() -> model("pos", POSModel::new));
      Future<TokenizerModel> tokens = threads.submit(() -> model("tokens", TokenizerModel::new));
      return new OpenNlpModels(model("sentence", SentenceModel::new), loaded(tokens), loaded(tags));
    }
  }

  private static <T> T loaded(Future<T> model) {
    try {
      return model.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a language model can't be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the language models load", e);
    }
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
