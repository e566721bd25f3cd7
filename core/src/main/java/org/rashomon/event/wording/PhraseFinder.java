package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.account.annotate.Sentence;
import org.rashomon.account.annotate.Token;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// Finds nouns with the words before them: head and modifiers.
final class PhraseFinder {

  private static final Set<PartOfSpeech> PARTS =
      Set.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM);

  private final Heads heads;
  private final Owners owners;
  private final Set<String> neutral = new HashSet<>();
  private final Set<String> empty = new HashSet<>();

  PhraseFinder(Heads heads, Owners owners) {
    this.heads = heads;
    this.owners = owners;
    rows("neutral", 3).forEach(row -> neutral.add(row.get(0)));
    rows("empty-heads", 2).forEach(row -> empty.add(row.get(0)));
  }

  static List<Table.Row> rows(String name, int columns) {
    return Table.of(PhraseFinder.class, "en/" + name + ".tsv").rows(columns);
  }

  /// By place.
  List<Phrase> in(Witness witness) {
    List<Phrase> found = new ArrayList<>();
    List<Mention> mentions = witness.named().mentions();
    int[] uses = new int[witness.named().entities().size()];
    mentions.forEach(mention -> uses[mention.entity()]++);
    int next = 0;
    for (Sentence sentence : witness.named().annotated().sentences()) {
      List<Mention> here = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        here.add(mentions.get(next));
        next++;
      }
      new Search(witness, sentence, here, uses).run(found);
    }
    return found;
  }

  /// The search through one sentence.
  private final class Search {

    private final Witness witness;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final Set<String> stems;
    private final int[] uses;

    Search(Witness witness, Sentence sentence, List<Mention> mentions, int[] uses) {
      this.uses = uses;
      this.witness = witness;
      this.tokens = sentence.tokens();
      this.mentions = mentions;
      PorterStemmer stemmer = new PorterStemmer();
      this.stems =
          tokens.stream()
              .filter(token -> token.pos() == PartOfSpeech.VERB || PARTS.contains(token.pos()))
              .map(token -> stemmer.stem(token.lower()))
              .collect(Collectors.toSet());
    }

    void run(List<Phrase> into) {
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
      return !person && !empty.contains(Heads.singular(head.lower()));
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

    private Phrase phrase(int from, int head) {
      int start = from;
      for (int i = from; i < head; i++) {
        boolean number =
            tokens.get(i).pos() == PartOfSpeech.NUM && !hyphen(i + 1) && !hyphen(i - 1);
        if (possessive(tokens.get(i)) || number) {
          start = i + 1;
        }
      }
      String noun = Heads.singular(tokens.get(head).lower());
      boolean body = heads.body(heads.of(noun));
      String whose = whose(from, head);
      List<String> modifiers = new ArrayList<>();
      for (int i = body ? from : start; i < head; i++) {
        add(modifiers, i, body);
      }
      Span span = Span.hull(tokens.get(start).span(), tokens.get(head).span());
      Set<String> context = new HashSet<>(stems);
      PorterStemmer stemmer = new PorterStemmer();
      for (int i = from; i <= head; i++) {
        context.remove(stemmer.stem(tokens.get(i).lower()));
      }
      return new Phrase(witness, span, noun, modifiers, whose, context);
    }

    private void add(List<String> modifiers, int at, boolean body) {
      Token token = tokens.get(at);
      boolean word = Character.isLetter(token.text().codePointAt(0)) && !possessive(token);
      boolean passing = passing(at);
      boolean owner = !passing && owners.of(witness, token, mention(token)) != null;
      if (!word || token.pos() == PartOfSpeech.NUM || neutral.contains(token.lower())) {
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

    private String whose(int from, int head) {
      for (int i = head - 1; i >= from; i--) {
        String owner = owners.of(witness, tokens.get(i), mention(tokens.get(i)));
        if (owner != null) {
          return owner;
        }
      }
      int at = head + 1;
      if (at < tokens.size() && tokens.get(at).lower().equals("of")) {
        at++;
        if (at < tokens.size() && tokens.get(at).pos() == PartOfSpeech.DET) {
          at++;
        }
        for (int i = at; i < Math.min(at + 3, tokens.size()); i++) {
          String owner = owners.of(witness, tokens.get(i), mention(tokens.get(i)));
          if (owner != null) {
            return owner;
          }
        }
      }
      return "";
    }

    private @Nullable Mention mention(Token token) {
      return mentions.stream()
          .filter(mention -> mention.form() == Mention.Form.NAME)
          .filter(mention -> mention.span().covers(token.span()))
          .findFirst()
          .orElse(null);
    }
  }

  private static boolean possessive(Token token) {
    return token.lower().equals("'s") || token.lower().equals("'");
  }
}
