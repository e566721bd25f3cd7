package org.rashomon.account.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Span;
import org.rashomon.text.Work;

/// Annotates English: sentences and tokens by rule, parts of speech with Apache OpenNLP's published
/// model.
///
/// Safe for several threads: the model is shared; OpenNLP's tagger is not thread-safe, so each call
/// makes its own, which is cheap.
public final class OpenNlpAnnotator {

  private final POSModel tags;

  private OpenNlpAnnotator(POSModel tags) {
    this.tags = tags;
  }

  /// @throws IllegalStateException if the model isn't on the class path
  /// @throws java.io.UncheckedIOException if it can't be read
  public static OpenNlpAnnotator load() {
    return new OpenNlpAnnotator(OpenNlpModels.tags());
  }

  /// The account's sentences, tokens and parts of speech.
  ///
  /// @throws java.util.concurrent.CancellationException if the thread is interrupted
  public Annotated annotate(Account account) {
    List<Block> paragraphs = Paragraphs.of(account);
    Engines engines = new Engines(tags);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      engines.annotate(account.text(), paragraphs.get(i).span(), i, sentences);
    }
    return new Annotated(account, paragraphs, sentences);
  }

  private static final class Engines {

    private static final int LONGEST_RUN = 200;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Tokenizer tokenizer = new Tokenizer();
    private final POSTaggerME tagger;

    Engines(POSModel tags) {
      tagger = new POSTaggerME(tags);
    }

    void annotate(String text, Span paragraph, int number, List<Sentence> into) {
      for (Span sentence : splitter.split(text, paragraph)) {
        Work.goOn();
        into.add(new Sentence(sentence, number, tokens(text, sentence)));
      }
    }

    private List<Token> tokens(String text, Span sentence) {
      List<Span> spans = tokenizer.tokens(text, sentence);
      String[] words = spans.stream().map(span -> tagged(span.in(text))).toArray(String[]::new);
      String[] tags = tags(words);
      List<Token> tokens = new ArrayList<>(words.length);
      for (int i = 0; i < words.length; i++) {
        Span span = spans.get(i);
        tokens.add(new Token(span, span.in(text), PartOfSpeech.named(tags[i])));
      }
      return tokens;
    }

    /// The tagger copies its whole history at each word, so a sentence of thousands is tagged in
    /// runs; a run without a letter or a digit needs no tagger.
    private String[] tags(String[] words) {
      String[] tags = new String[words.length];
      for (int from = 0; from < words.length; from += LONGEST_RUN) {
        String[] run = Arrays.copyOfRange(words, from, Math.min(from + LONGEST_RUN, words.length));
        boolean marks = Arrays.stream(run).noneMatch(Engines::isWord);
        String[] found = marks ? null : tagger.tag(run);
        for (int i = 0; i < run.length; i++) {
          tags[from + i] = found == null ? PartOfSpeech.PUNCT.name() : found[i];
        }
      }
      return tags;
    }

    private static boolean isWord(String word) {
      return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// As the tagger's training text has it.
    private static String tagged(String word) {
      return word.replace('’', '\'');
    }
  }
}
