package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.annotate.Annotated;
import org.rashomon.account.annotate.Sentence;
import org.rashomon.account.annotate.Token;
import org.rashomon.account.clean.Block;
import org.rashomon.account.name.Mention;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.identity.Parties;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// A sentence with what its account holds in it.
///
/// @param text the account's
/// @param marked words within quotation marks
/// @param reported what somebody is reported to have said
/// @param mentions of those whom it names
/// @param known groups, such as "both sides", whose members the event's accounts name
/// @param judged whether the account judges in it, in its own voice
record View(
    String text,
    Sentence sentence,
    Block.Kind kind,
    List<Span> marked,
    List<Span> reported,
    List<Mention> mentions,
    List<Span> known,
    boolean judged) {

  View {
    known = List.copyOf(known);
    marked = List.copyOf(marked);
    reported = List.copyOf(reported);
    mentions = List.copyOf(mentions);
  }

  /// The account's sentences, in order.
  ///
  /// @param judging places of words by which accounts judge, in their own voice
  /// @param parties of the event
  static List<View> of(Witness witness, Parties parties, List<Passage> judging) {
    Annotated annotated = witness.named().annotated();
    List<Sentence> sentences = annotated.sentences();
    List<List<Span>> marked = lists(sentences.size());
    List<List<Span>> reported = lists(sentences.size());
    List<List<Mention>> mentions = lists(sentences.size());
    boolean[] judged = new boolean[sentences.size()];
    for (Quotation quotation : witness.quotations()) {
      quotation
          .marked()
          .forEach(span -> within(sentences, span).forEach(i -> marked.get(i).add(span)));
      quotation
          .content()
          .forEach(span -> within(sentences, span).forEach(i -> reported.get(i).add(span)));
    }
    for (Mention mention : witness.named().mentions()) {
      within(sentences, mention.span()).forEach(i -> mentions.get(i).add(mention));
    }
    for (Passage passage : judging) {
      if (passage.account().equals(witness.id())) {
        within(sentences, passage.span()).forEach(i -> judged[i] = true);
      }
    }
    List<View> views = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Block.Kind kind = annotated.paragraphs().get(sentence.paragraph()).kind();
      views.add(
          new View(
              annotated.text(),
              sentence,
              kind,
              marked.get(i),
              reported.get(i),
              mentions.get(i),
              known(mentions.get(i), witness.id(), parties),
              judged[i]));
    }
    return views;
  }

  private static List<Span> known(List<Mention> mentions, String account, Parties parties) {
    return mentions.stream()
        .filter(mention -> !parties.of(account, mention.entity()).members().isEmpty())
        .map(Mention::span)
        .toList();
  }

  private static <T> List<List<T>> lists(int number) {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /// The numbers of the sentences that share a character with the span.
  static List<Integer> within(List<Sentence> sentences, Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int i = low; i < sentences.size() && sentences.get(i).span().overlaps(span); i++) {
      found.add(i);
    }
    return found;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /// Its words, marks left out.
  List<Token> words() {
    return tokens().stream().filter(View::isWord).toList();
  }

  static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  boolean marked(Token token) {
    return marked.stream().anyMatch(span -> span.covers(token.span()));
  }

  boolean reported(Token token) {
    return reported.stream().anyMatch(span -> span.covers(token.span()));
  }
}
