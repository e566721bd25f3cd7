package org.rashomon.event.brief;

import java.util.List;
import java.util.Set;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.account.annotate.Token;
import org.rashomon.account.clean.Block;
import org.rashomon.account.name.Mention;

/// Tells which sentences can stand alone and tell what happened, rather than comment on it.
final class Eligibility {

  /// In words: less is a heading or a fragment, more is not read.
  private static final int SHORTEST = 7;

  private static final int LONGEST = 48;

  private static final String CLOSERS = "”’\"')]";

  private static final Set<String> WRITER_AND_READER =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "you",
          "your",
          "yours");
  private static final Set<String> ONE_PERSON =
      Set.of("he", "she", "him", "her", "his", "himself", "herself");
  private static final Set<String> THINGS = Set.of("it", "its", "they", "them", "their");

  private final Wordings leaning = new Wordings("leaning.tsv");
  private final Wordings counting = new Wordings("counting.tsv");
  private final Wordings comment = new Wordings("comment.tsv");

  boolean test(View view) {
    return story(view)
        && quotesWhole(view)
        && !leans(view)
        && !addresses(view)
        && !comments(view)
        && !view.judged();
  }

  /// Whether it is a whole sentence of the story, not too long.
  private static boolean story(View view) {
    int words = view.words().size();
    int end = view.sentence().span().end();
    while (end > view.sentence().span().start()
        && CLOSERS.indexOf(view.text().charAt(end - 1)) >= 0) {
      end--;
    }
    boolean verb =
        view.tokens().stream()
            .anyMatch(each -> each.pos() == PartOfSpeech.VERB || each.pos() == PartOfSpeech.AUX);
    return view.kind() == Block.Kind.BODY
        && view.text().charAt(end - 1) == '.'
        && verb
        && words >= SHORTEST
        && words <= LONGEST;
  }

  /// Whether what is quoted in it is quoted whole, and somebody else speaks around it.
  private static boolean quotesWhole(View view) {
    String text = view.sentence().span().in(view.text());
    boolean even = text.chars().filter(c -> c == '"').count() % 2 == 0;
    boolean closed =
        text.chars().filter(c -> c == '“').count() == text.chars().filter(c -> c == '”').count();
    boolean within = view.marked().stream().allMatch(view.sentence().span()::covers);
    long narrated = view.words().stream().filter(token -> !view.marked(token)).count();
    return within && even && closed && narrated > 1;
  }

  /// Whether it needs the sentence before it to tell whom and what it is about.
  boolean leans(View view) {
    List<Token> tokens = view.tokens();
    boolean noun = false;
    for (Token token : tokens) {
      if (!view.marked(token)) {
        boolean person = ONE_PERSON.contains(token.lower());
        boolean thing = THINGS.contains(token.lower()) && !noun;
        if ((person || thing) && !named(token, view)) {
          return true;
        }
        noun |= token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
      }
    }
    int first = 0;
    while (first < tokens.size() - 1 && !View.isWord(tokens.get(first))) {
      first++;
    }
    return !view.marked(tokens.get(first)) && begins(view, first);
  }

  /// Whether its first word takes up something, other than a group whose members are known.
  private boolean begins(View view, int first) {
    List<Token> tokens = view.tokens();
    Token word = tokens.get(first);
    boolean known = view.known().stream().anyMatch(group -> group.covers(word.span()));
    return (leaning.at(tokens, first) && !known)
        || (counting.at(tokens, first) && !nounFollows(tokens, first + 1));
  }

  private static boolean nounFollows(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && describes(tokens.get(at))) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).pos() == PartOfSpeech.NOUN;
  }

  private static boolean describes(Token token) {
    return switch (token.pos()) {
      case ADJ, NUM, PROPN -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// Whether the sentence names whom the pronoun stands for.
  private static boolean named(Token pronoun, View view) {
    return view.mentions().stream()
        .filter(mention -> mention.span().equals(pronoun.span()))
        .anyMatch(mention ->
            view.mentions().stream()
                .anyMatch(other ->
                    other.entity() == mention.entity() && other.form() == Mention.Form.NAME));
  }

  /// Whether its writer or reader stands in it.
  private static boolean addresses(View view) {
    for (Token token : view.tokens()) {
      String word = token.lower();
      int apostrophe = word.indexOf('\'');
      String bare = apostrophe > 0 ? word.substring(0, apostrophe) : word;
      boolean state = token.text().equals("US");
      if (WRITER_AND_READER.contains(bare) && !state && !view.marked(token)) {
        return true;
      }
    }
    return false;
  }

  /// Whether its account comments in it.
  boolean comments(View view) {
    List<Token> tokens = view.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (comment.at(tokens, i) && !view.reported(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
