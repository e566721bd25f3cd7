package org.rashomon.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.rashomon.clean.Account;
import org.rashomon.clean.Block;
import org.rashomon.text.Span;

/// Annotates English with Apache OpenNLP's published models.
///
/// The models load when the first account needs them and are shared; OpenNLP's engines are not
/// thread-safe, so each call makes its own, which is cheap.
public final class OpenNlpAnnotator implements Annotator {

  /// Loaded when first used.
  private static final class Models {
    static final OpenNlpModels ENGLISH = OpenNlpModels.load();
  }

  @Override
  public Annotated annotate(Account account) {
    List<Block> paragraphs = Paragraphs.of(account);
    Engines engines = new Engines(Models.ENGLISH);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      engines.annotate(account.text(), paragraphs.get(i).span(), i, sentences);
    }
    return new Annotated(account, paragraphs, sentences);
  }

  private static final class Engines {

    private final SentenceDetectorME detector;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    Engines(OpenNlpModels models) {
      detector = new SentenceDetectorME(models.sentences());
      tokenizer = new TokenizerME(models.tokens());
      tagger = new POSTaggerME(models.tags());
    }

    void annotate(String text, Span paragraph, int number, List<Sentence> into) {
      for (opennlp.tools.util.Span found : detector.sentPosDetect(paragraph.in(text))) {
        Span sentence =
            new Span(paragraph.start() + found.getStart(), paragraph.start() + found.getEnd());
        List<Token> tokens = tokens(text, sentence);
        if (!tokens.isEmpty()) {
          into.add(new Sentence(sentence, number, tokens));
        }
      }
    }

    private List<Token> tokens(String text, Span sentence) {
      List<Span> spans = new ArrayList<>();
      for (opennlp.tools.util.Span found : tokenizer.tokenizePos(sentence.in(text))) {
        spans.add(new Span(sentence.start() + found.getStart(), sentence.start() + found.getEnd()));
      }
      String[] words = spans.stream().map(span -> span.in(text)).toArray(String[]::new);
      String[] tags = tagger.tag(words);
      List<Token> tokens = new ArrayList<>(words.length);
      for (int i = 0; i < words.length; i++) {
        tokens.add(new Token(spans.get(i), words[i], PartOfSpeech.named(tags[i])));
      }
      return tokens;
    }
  }
}
