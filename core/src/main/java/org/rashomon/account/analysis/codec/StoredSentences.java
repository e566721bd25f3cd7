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

  /// Heads farther away than this, in tokens, are all alike.
  private static final int NEAR = 3;

  private StoredSentences() {}

  static void write(PackedOutput out, List<Sentence> sentences, String text) {
    out.list(sentences, (each, sentence) -> places(each, sentence, text));
    List<Token> tokens =
        sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    tokens.forEach(token -> out.constant(token.tag()));
    List<Integer> heads = sentences.stream().flatMap(one -> heads(one).stream()).toList();
    heads.forEach(out::signed);
    Map<Object, Object> last = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      unlessAsLast(out, key(token.tag(), heads.get(i)), token.relation(), last);
      unlessAsLast(out, token.tag(), token.pos(), last);
    }
  }

  private static void places(PackedOutput out, Sentence sentence, String text) {
    out.span(sentence.span());
    out.number(sentence.paragraph());
    out.number(sentence.tokens().size());
    int from = sentence.span().start();
    for (Token token : sentence.tokens()) {
      boolean likely = token.span().equals(likely(text, from));
      out.flag(!likely);
      if (!likely) {
        out.signed(token.span().start() - from);
        out.number(token.span().length());
      }
      from = token.span().end();
    }
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

  private static void unlessAsLast(
      PackedOutput out, Object key, Enum<?> value, Map<Object, Object> last) {
    boolean same = value.equals(last.put(key, value));
    out.flag(!same);
    if (!same) {
      out.constant(value);
    }
  }

  private record Places(Span span, int paragraph, List<Span> tokens) {}

  static List<Sentence> read(PackedInput in, String text) {
    List<Places> places = in.list(each -> places(each, text));
    int count = places.stream().mapToInt(one -> one.tokens().size()).sum();
    List<PennTag> tags = new ArrayList<>();
    while (tags.size() < count) {
      tags.add(in.constant(PennTag.class));
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
        Relation relation = unlessAsLast(in, key(tag, apart), Relation.class, last);
        PartOfSpeech pos = unlessAsLast(in, tag, PartOfSpeech.class, last);
        int head = apart == 0 ? -1 : tokens.size() + apart;
        tokens.add(new Token(span, span.in(text), pos, tag, head, relation));
      }
      sentences.add(new Sentence(one.span(), one.paragraph(), tokens));
    }
    return sentences;
  }

  private static Places places(PackedInput in, String text) {
    Span sentence = in.span();
    int paragraph = in.number();
    int count = in.number();
    List<Span> tokens = new ArrayList<>();
    int from = sentence.start();
    while (tokens.size() < count) {
      Span span = likely(text, from);
      if (in.flag()) {
        int start = from + in.signed();
        span = new Span(start, start + in.number());
      }
      tokens.add(span);
      from = span.end();
    }
    return new Places(sentence, paragraph, tokens);
  }

  private static <E extends Enum<E>> E unlessAsLast(
      PackedInput in, Object key, Class<E> type, Map<Object, Object> last) {
    E value = in.flag() ? in.constant(type) : type.cast(last.get(key));
    if (value == null) {
      throw new IllegalArgumentException("a token that is like none before it");
    }
    last.put(key, value);
    return value;
  }
}
