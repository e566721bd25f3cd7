package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;
import org.rashomon.word.Lemmas;
import org.rashomon.word.Stems;

/// The search for nouns through one sentence.
final class NounPhraseSearch {

  private static final Set<PartOfSpeech> PARTS =
      Set.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM);

  /// @param neutral words that are no choice of wording
  /// @param empty nouns that name nothing in particular
  record Lexicon(Heads heads, Owners owners, Set<String> neutral, Set<String> empty) {}

  private final Lexicon lexicon;

  private final Witness witness;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final Set<String> stems;
  private final int[] uses;

  /// @param uses how often the account mentions each of its entities
  NounPhraseSearch(
      Lexicon lexicon, Witness witness, Sentence sentence, List<Mention> mentions, int[] uses) {
    this.lexicon = lexicon;
    this.uses = uses;
    this.witness = witness;
    this.tokens = sentence.tokens();
    this.mentions = mentions;
    this.stems =
        tokens.stream()
            .filter(token -> token.pos().isContent())
            .map(token -> Stems.of(token.lower()))
            .collect(Collectors.toSet());
  }

  void run(List<NounPhrase> into) {
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      while (to < tokens.size() && joins(to, from)) {
        to++;
      }
      int head = to - 1;
      while (head >= from && tokens.get(head).pos() != PartOfSpeech.NOUN) {
        head--;
      }
      for (int i = from; i <= head; i++) {
        boolean whole = i == head || possessive(tokens.get(i + 1));
        if (whole && tokens.get(i).pos() == PartOfSpeech.NOUN && isThing(tokens.get(i))) {
          into.add(phrase(from, i));
        }
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean isPerson(Mention mention, Token head) {
    if (mention.office() != null && mention.office().covers(head.span())) {
      return true;
    }
    return mention.form() != Mention.Form.PRONOUN
        && witness.named().entity(mention).kind() == Entity.Kind.PERSON
        && mention.span().covers(head.span());
  }

  /// Whether it names neither a person nor nothing in particular.
  private boolean isThing(Token head) {
    boolean person = mentions.stream().anyMatch(mention -> isPerson(mention, head));
    return !person && !lexicon.empty().contains(Lemmas.singular(head.lower()));
  }

  private boolean joins(int at, int from) {
    Token token = tokens.get(at);
    boolean noun = PARTS.contains(token.pos());
    boolean link = at > from && (hyphen(at) || hyphen(at - 1) || possessive(token));
    boolean participle =
        token.pos() == PartOfSpeech.VERB
            && token.lower().endsWith("ed")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).pos() == PartOfSpeech.NOUN
            && at > 0
            && tokens.get(at - 1).pos() == PartOfSpeech.DET;
    return noun || link || participle;
  }

  private NounPhrase phrase(int from, int head) {
    int start = from;
    for (int i = from; i < head; i++) {
      boolean number = tokens.get(i).pos() == PartOfSpeech.NUM && !hyphen(i + 1) && !hyphen(i - 1);
      if (possessive(tokens.get(i)) || number) {
        start = i + 1;
      }
    }
    String noun = Lemmas.singular(tokens.get(head).lower());
    boolean body = lexicon.heads().body(lexicon.heads().of(noun));
    String whose = whose(from, head);
    List<String> modifiers = new ArrayList<>();
    for (int i = body ? from : start; i < head; i++) {
      add(modifiers, i, body);
    }
    Span span = Span.hull(tokens.get(start).span(), tokens.get(head).span());
    Set<String> context = new HashSet<>(stems);
    for (int i = from; i <= head; i++) {
      context.remove(Stems.of(tokens.get(i).lower()));
    }
    return new NounPhrase(witness, span, noun, modifiers, whose, context);
  }

  private void add(List<String> modifiers, int at, boolean body) {
    Token token = tokens.get(at);
    boolean word = Character.isLetter(token.text().codePointAt(0)) && !possessive(token);
    boolean passing = passing(at);
    boolean owner = !passing && owner(at).isPresent();
    if (!word || token.pos() == PartOfSpeech.NUM || lexicon.neutral().contains(token.lower())) {
      return;
    }
    if (owner) {
      if (body) {
        modifiers.add(token.text());
      }
      return;
    }
    if ((!passing && mention(token) != null) || inName(at)) {
      return;
    }
    boolean joined = hyphen(at - 1) && !modifiers.isEmpty();
    String before = joined ? modifiers.removeLast() + "-" : "";
    modifiers.add(before + token.lower());
  }

  /// Whether it is a word with a capital that the account uses only here, and no possessor: what
  /// was taken for a name may be what a thing is called.
  private boolean passing(int at) {
    Mention mention = mention(tokens.get(at));
    return mention != null
        && mention.span().equals(tokens.get(at).span())
        && !possessive(tokens.get(at + 1))
        && witness.named().entity(mention).kind() != Entity.Kind.PLACE
        && uses[mention.entity()] == 1;
  }

  /// Whether a hyphen stands there between two words, without a space.
  private boolean hyphen(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).text().equals("-")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  /// Whether it is one of several words with capitals beside each other.
  private boolean inName(int at) {
    return proper(at) && (proper(at - 1) || proper(at + 1));
  }

  private boolean proper(int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).pos() == PartOfSpeech.PROPN
        && tokens.get(at).capitalised();
  }

  /// Named before the noun, the nearest first, or behind an `of`; empty where nobody is.
  private String whose(int from, int head) {
    int of = head + 1;
    IntStream behind = IntStream.empty();
    if (of < tokens.size() && tokens.get(of).lower().equals("of")) {
      boolean article = of + 1 < tokens.size() && tokens.get(of + 1).pos() == PartOfSpeech.DET;
      int first = article ? of + 2 : of + 1;
      behind = IntStream.range(first, Math.min(first + 3, tokens.size()));
    }
    return IntStream.concat(IntStream.range(from, head).map(i -> from + head - 1 - i), behind)
        .mapToObj(this::owner)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private Optional<String> owner(int at) {
    Token token = tokens.get(at);
    return Optional.ofNullable(lexicon.owners().of(witness, token, mention(token)));
  }

  private @Nullable Mention mention(Token token) {
    return mentions.stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .filter(mention -> mention.span().covers(token.span()))
        .findFirst()
        .orElse(null);
  }

  private static boolean possessive(Token token) {
    return token.lower().equals("'s") || token.lower().equals("'");
  }
}
