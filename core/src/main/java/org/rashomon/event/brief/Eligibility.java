package org.rashomon.event.brief;

import java.util.List;
import org.rashomon.account.clean.Block;
import org.rashomon.account.name.Mention;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// Tests which sentences can stand alone and say what happened, rather than comment on it.
final class Eligibility {

  /// In words: less is a heading or a fragment, more is not read.
  private static final int SHORTEST = 7;

  private static final int LONGEST = 48;

  private static final String CLOSERS = "”’\"')]";

  private static final PhraseTable<Pronoun> PRONOUNS =
      PhraseTable.of(rows("pronouns"), 0, row -> row.constant(Pronoun.class, 1));
  static final PhraseTable<Table.Row> LEANING = phrases("leaning");
  private static final PhraseTable<Table.Row> COUNTING = phrases("counting");
  private static final PhraseTable<Table.Row> COMMENT = phrases("comment");

  /// Whom or what a pronoun stands for.
  private enum Pronoun {
    WRITER_OR_READER,
    PERSON,
    THINGS
  }

  static List<Table.Row> rows(String name) {
    return Table.english(Eligibility.class, name).rows(name.equals("pronouns") ? 4 : 3);
  }

  private static PhraseTable<Table.Row> phrases(String name) {
    return PhraseTable.of(rows(name), 0, row -> row);
  }

  static boolean stands(PhraseTable<?> phrases, List<Token> tokens, int at) {
    return phrases.longest(tokens, Token::lower, at).isPresent();
  }

  private static boolean is(String lower, Pronoun pronoun) {
    return PRONOUNS.beginningWith(lower).stream().anyMatch(each -> each.value() == pronoun);
  }

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

  /// Whether only the sentence before it shows whom or what it is about.
  boolean leans(View view) {
    List<Token> tokens = view.tokens();
    boolean noun = false;
    for (Token token : tokens) {
      if (!view.marked(token)) {
        boolean person = is(token.lower(), Pronoun.PERSON);
        boolean thing = is(token.lower(), Pronoun.THINGS) && !noun;
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
    return (stands(LEANING, tokens, first) && !known)
        || (stands(COUNTING, tokens, first) && !nounFollows(tokens, first + 1));
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
  static boolean addresses(View view) {
    for (Token token : view.tokens()) {
      String word = token.lower();
      int apostrophe = word.indexOf('\'');
      String bare = apostrophe > 0 ? word.substring(0, apostrophe) : word;
      boolean state = token.text().equals("US");
      if (is(bare, Pronoun.WRITER_OR_READER) && !state && !view.marked(token)) {
        return true;
      }
    }
    return false;
  }

  /// Whether its account comments in it.
  boolean comments(View view) {
    List<Token> tokens = view.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (stands(COMMENT, tokens, i) && !view.reported(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
