package org.rashomon.account.analysis.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.PennTag;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;
import org.rashomon.text.WhiteSpace;

/// An account's sentences. What is alike stands together, the places of all tokens, then all their
/// tags and so on, and what a tag and a head mostly go with is told only where it is otherwise:
/// that takes the least room. A token's words are those of its span; its head is told by how far it
/// is from the token.
final class StoredSentences {

  private static final List<PennTag> TAGS = List.of(PennTag.values());
  private static final List<Relation> RELATIONS = List.of(Relation.values());
  private static final List<PartOfSpeech> PARTS_OF_SPEECH = List.of(PartOfSpeech.values());

  /// Heads farther away than this, in tokens, are all alike.
  private static final int NEAR = 3;

  private StoredSentences() {}

  static void write(PackedOutput out, List<Sentence> sentences, String text) {
    out.number(sentences.size());
    int from = 0;
    for (Sentence sentence : sentences) {
      from = places(out, sentence, from, text);
    }
    List<Token> tokens =
        sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    tokens.forEach(token -> out.number(TAGS.indexOf(token.tag())));
    List<Integer> heads = sentences.stream().flatMap(one -> heads(one).stream()).toList();
    heads.forEach(out::signed);
    Map<Object, Object> last = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      unlessAsLast(out, key(token.tag(), heads.get(i)), token.relation(), RELATIONS, last);
      unlessAsLast(out, token.tag(), token.pos(), PARTS_OF_SPEECH, last);
    }
  }

  /// Where the sentence and its tokens stand; the end of the last.
  private static int places(PackedOutput out, Sentence sentence, int from, String text) {
    out.number(sentence.paragraph());
    out.number(sentence.tokens().size());
    int end = from;
    for (Token token : sentence.tokens()) {
      boolean likely = token.span().equals(likely(text, end));
      out.flag(!likely);
      if (!likely) {
        out.signed(token.span().start() - end);
        out.number(token.span().length());
      }
      end = token.span().end();
    }
    boolean hull =
        sentence.span().equals(hull(sentence.tokens().stream().map(Token::span).toList()));
    out.flag(!hull);
    if (!hull) {
      out.span(sentence.span());
    }
    return end;
  }

  private static Span hull(List<Span> tokens) {
    return Span.hull(tokens.getFirst(), tokens.getLast());
  }

  /// Where a token most likely stands: letters and digits up to anything else, or one mark.
  private static Span likely(String text, int from) {
    int start = from;
    while (start < text.length() && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Span(start, Math.max(end, Math.min(start + 1, text.length())));
  }

  /// How far each token's head is from it; 0 for the root of the tree.
  private static List<Integer> heads(Sentence sentence) {
    List<Integer> heads = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      heads.add(token.head() < 0 ? 0 : token.head() - heads.size());
    }
    return heads;
  }

  /// What a relation mostly goes with.
  private static List<Object> key(PennTag tag, int head) {
    return List.of(tag, Math.clamp(head, -NEAR, NEAR));
  }

  private static <E> void unlessAsLast(
      PackedOutput out, Object key, E value, List<E> all, Map<Object, Object> last) {
    boolean same = value.equals(last.put(key, value));
    out.flag(!same);
    if (!same) {
      out.number(all.indexOf(value));
    }
  }

  private record Places(Span span, int paragraph, List<Span> tokens) {}

  static List<Sentence> read(PackedInput in, String text) {
    List<Places> places = new ArrayList<>();
    int sought = in.number();
    int end = 0;
    while (places.size() < sought) {
      places.add(places(in, end, text));
      end = places.getLast().tokens().getLast().end();
    }
    int count = places.stream().mapToInt(one -> one.tokens().size()).sum();
    List<PennTag> tags = new ArrayList<>();
    while (tags.size() < count) {
      tags.add(TAGS.get(in.number()));
    }
    List<Integer> heads = new ArrayList<>();
    while (heads.size() < count) {
      heads.add(in.signed());
    }
    Map<Object, Object> last = new HashMap<>();
    List<Sentence> sentences = new ArrayList<>(places.size());
    int at = 0;
    for (Places one : places) {
      List<Token> tokens = new ArrayList<>(one.tokens().size());
      for (Span span : one.tokens()) {
        PennTag tag = tags.get(at);
        int apart = heads.get(at++);
        Relation relation = unlessAsLast(in, key(tag, apart), RELATIONS, last);
        PartOfSpeech pos = unlessAsLast(in, tag, PARTS_OF_SPEECH, last);
        int head = apart == 0 ? -1 : tokens.size() + apart;
        tokens.add(new Token(span, span.in(text), pos, tag, head, relation));
      }
      sentences.add(new Sentence(one.span(), one.paragraph(), tokens));
    }
    return sentences;
  }

  private static Places places(PackedInput in, int from, String text) {
    int paragraph = in.number();
    int count = in.number();
    List<Span> tokens = new ArrayList<>();
    int end = from;
    while (tokens.size() < Math.max(count, 1)) {
      Span span = likely(text, end);
      if (in.flag()) {
        int start = end + in.signed();
        span = new Span(start, start + in.number());
      }
      tokens.add(span);
      end = span.end();
    }
    return new Places(in.flag() ? in.span() : hull(tokens), paragraph, tokens);
  }

  private static <E> E unlessAsLast(
      PackedInput in, Object key, List<E> all, Map<Object, Object> last) {
    int known = last.containsKey(key) ? all.indexOf(last.get(key)) : -1;
    int number = in.flag() ? in.number() : known;
    if (number < 0) {
      throw new IllegalArgumentException("a token that is like none before it");
    }
    last.put(key, all.get(number));
    return all.get(number);
  }
}
