package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// Parts of speech by Apache OpenNLP's published model (trained on UD English-EWT), which the rules
/// for details and clauses were written against; see `docs/decisions/grammar-from-the-encoder.md`.
///
/// For one thread: OpenNLP's tagger is not thread-safe, its model is.
final class PartsOfSpeech {

  /// The tagger copies its whole history at each word, so a sentence of thousands is tagged in
  /// runs; a run without a letter or a digit needs no tagger.
  private static final int LONGEST_RUN = 200;

  private final POSTaggerME tagger;

  PartsOfSpeech(POSModel model) {
    tagger = new POSTaggerME(model);
  }

  /// One a word, in their order.
  List<PartOfSpeech> of(List<String> words) {
    List<PartOfSpeech> found = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += LONGEST_RUN) {
      List<String> run = words.subList(from, Math.min(from + LONGEST_RUN, words.size()));
      if (run.stream().noneMatch(PartsOfSpeech::isWord)) {
        run.forEach(_ -> found.add(PartOfSpeech.PUNCT));
      } else {
        String[] written = run.stream().map(PartsOfSpeech::tagged).toArray(String[]::new);
        Arrays.stream(tagger.tag(written)).map(PartOfSpeech::named).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isWord(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// As the tagger's training text has it.
  private static String tagged(String word) {
    return word.replace('’', '\'');
  }
}
