package org.rashomon.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.annotate.Annotated;
import org.rashomon.annotate.PartOfSpeech;
import org.rashomon.annotate.Sentence;
import org.rashomon.annotate.Token;
import org.rashomon.clean.Block;
import org.rashomon.name.Mention;
import org.rashomon.quote.Quotation;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;
import org.rashomon.witness.Witness;

/// Tells which sentences can stand alone and tell what happened, rather than comment on it.
final class Eligibility {

  /// In words: less is a heading or a fragment, more is not read.
  private static final int SHORTEST = 7;

  private static final int LONGEST = 48;

  private static final Set<String> WRITER_AND_READER =
      Set.of(
          "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your",
          "yours", "let's");
  private static final Set<String> ONE_PERSON =
      Set.of("he", "she", "him", "her", "his", "himself", "herself");
  private static final Set<String> THINGS = Set.of("it", "its", "they", "them", "their");

  private final Wordings leaning = new Wordings("leaning.tsv");
  private final Wordings comment = new Wordings("comment.tsv");

  /// Asks about the sentences of one account.
  ///
  /// @param judging places of words by which accounts judge, in their own voice
  Of of(Witness witness, List<Passage> judging) {
    return new Of(witness, judging);
  }

  final class Of {

    private final Witness witness;
    private final List<Span> judging;

    private Of(Witness witness, List<Passage> judging) {
      this.witness = witness;
      this.judging =
          judging.stream()
              .filter(passage -> passage.account().equals(witness.id()))
              .map(Passage::span)
              .toList();
    }

    boolean test(Sentence sentence) {
      List<Quotation> quotations =
          witness.quotations().stream()
              .filter(each -> each.extent().overlaps(sentence.span()))
              .toList();
      List<Span> marked = quotations.stream().flatMap(each -> each.marked().stream()).toList();
      List<Span> reported = quotations.stream().flatMap(each -> each.content().stream()).toList();
      return told(sentence)
          && whole(sentence, marked)
          && standsAlone(sentence, marked)
          && tells(sentence, marked, reported)
          && judging.stream().noneMatch(sentence.span()::covers);
    }

    /// Whether it is a whole sentence of the story, not too long.
    private boolean told(Sentence sentence) {
      Annotated annotated = witness.named().annotated();
      String text = sentence.span().in(annotated.text());
      String end = text.replaceAll("[”’\"')\\]]+$", "");
      long words = sentence.tokens().stream().filter(Eligibility::word).count();
      boolean verb =
          sentence.tokens().stream()
              .anyMatch(each ->
                  each.pos() == PartOfSpeech.VERB || each.pos() == PartOfSpeech.AUX);
      return annotated.paragraphs().get(sentence.paragraph()).kind() == Block.Kind.BODY
          && end.endsWith(".")
          && verb
          && words >= SHORTEST
          && words <= LONGEST;
    }

    /// Whether what is quoted in it is quoted whole, and somebody else speaks around it.
    private boolean whole(Sentence sentence, List<Span> marked) {
      String text = sentence.span().in(witness.text());
      boolean even = text.chars().filter(c -> c == '"').count() % 2 == 0;
      boolean closed =
          text.chars().filter(c -> c == '“').count() == text.chars().filter(c -> c == '”').count();
      boolean within = marked.stream().allMatch(sentence.span()::covers);
      long narrated =
          sentence.tokens().stream()
              .filter(Eligibility::word)
              .filter(token -> !within(token, marked))
              .count();
      return within && even && closed && narrated > 1;
    }

    /// Whether it tells by itself whom and what it is about.
    private boolean standsAlone(Sentence sentence, List<Span> marked) {
      List<Token> tokens = sentence.tokens();
      boolean noun = false;
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (within(token, marked)) {
          continue;
        }
        boolean unknown =
            ONE_PERSON.contains(token.lower()) && !named(token, sentence)
                || THINGS.contains(token.lower()) && !noun && !named(token, sentence);
        if (unknown) {
          return false;
        }
        noun |= token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
      }
      int first = 0;
      while (first < tokens.size() - 1 && !word(tokens.get(first))) {
        first++;
      }
      return within(tokens.get(first), marked) || !leaning.at(tokens, first);
    }

    /// Whether the sentence names whom the pronoun stands for.
    private boolean named(Token pronoun, Sentence sentence) {
      List<Mention> within = mentions(sentence);
      return within.stream()
          .filter(mention -> mention.span().equals(pronoun.span()))
          .anyMatch(mention ->
              within.stream()
                  .anyMatch(other ->
                      other.entity() == mention.entity() && other.form() == Mention.Form.NAME));
    }

    private List<Mention> mentions(Sentence sentence) {
      List<Mention> found = new ArrayList<>();
      for (Mention mention : witness.named().mentions()) {
        if (mention.span().overlaps(sentence.span())) {
          found.add(mention);
        }
      }
      return found;
    }

    /// Whether neither writer nor reader stands in it, nor a comment.
    private boolean tells(Sentence sentence, List<Span> marked, List<Span> reported) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        String word = tokens.get(i).lower();
        int apostrophe = word.indexOf('\'');
        String bare = apostrophe > 0 ? word.substring(0, apostrophe) : word;
        boolean aside = WRITER_AND_READER.contains(bare) && tokens.get(i).text().length() > 0;
        if (aside && !tokens.get(i).text().equals("US") && !within(tokens.get(i), marked)) {
          return false;
        }
        if (comment.at(tokens, i) && !within(tokens.get(i), reported)) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean word(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static boolean within(Token token, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.covers(token.span()));
  }
}
