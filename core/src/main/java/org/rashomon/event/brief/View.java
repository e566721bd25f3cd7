package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.account.clean.Block;
import org.rashomon.account.name.Mention;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

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
    Parsed parsed = witness.named().parsed();
    List<Sentence> sentences = parsed.sentences();
    List<Quotation> quotations = witness.quotations();
    List<List<Span>> marked =
        bySentence(sentences, quotations.stream().map(Quotation::marked).flatMap(List::stream));
    List<List<Span>> reported =
        bySentence(sentences, quotations.stream().map(Quotation::content).flatMap(List::stream));
    List<List<Mention>> mentions =
        bySentence(sentences, witness.named().mentions().stream(), Mention::span);
    List<List<Span>> judged =
        bySentence(
            sentences,
            judging.stream()
                .filter(passage -> passage.account().equals(witness.id()))
                .map(Passage::span));
    List<View> views = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      views.add(
          new View(
              parsed.text(),
              sentence,
              parsed.paragraphs().get(sentence.paragraph()).kind(),
              marked.get(i),
              reported.get(i),
              mentions.get(i),
              known(mentions.get(i), witness.id(), parties),
              !judged.get(i).isEmpty()));
    }
    return views;
  }

  private static List<Span> known(List<Mention> mentions, String account, Parties parties) {
    return mentions.stream()
        .filter(mention -> !parties.of(account, mention.entity()).members().isEmpty())
        .map(Mention::span)
        .toList();
  }

  private static List<List<Span>> bySentence(List<Sentence> sentences, Stream<Span> spans) {
    return bySentence(sentences, spans, Function.identity());
  }

  /// For each sentence the things that share a character with it.
  private static <T> List<List<T>> bySentence(
      List<Sentence> sentences, Stream<T> things, Function<T, Span> span) {
    List<List<T>> lists = new ArrayList<>();
    sentences.forEach(_ -> lists.add(new ArrayList<>()));
    things.forEach(
        thing -> within(sentences, span.apply(thing)).forEach(i -> lists.get(i).add(thing)));
    return lists;
  }

  /// The numbers of the sentences that share a character with the span.
  static IntStream within(List<Sentence> sentences, Span span) {
    int from = Spans.endingAfter(sentences, Sentence::span, span.start());
    return IntStream.range(from, sentences.size())
        .takeWhile(i -> sentences.get(i).span().overlaps(span));
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
