package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// The table of words that judge, and the search for them.
final class LoadedTable {

  private record Entry(String word, LoadedWord.Kind kind) {}

  private final PhraseTable<Entry> words =
      PhraseTable.of(
          rows(),
          row ->
              Stream.concat(Stream.of(row.get(0)), row.several(1).stream())
                  .map(form -> form.replace('-', ' '))
                  .toList(),
          row -> new Entry(row.get(0), row.constant(LoadedWord.Kind.class, 2)));

  static List<Table.Row> rows() {
    return Table.english(LoadedTable.class, "loaded").rows(5);
  }

  /// Those that the account uses in its own voice, by place.
  List<LoadedWord> in(Witness witness, Voice voice) {
    List<LoadedWord> found = new ArrayList<>();
    for (Sentence sentence : witness.named().parsed().sentences()) {
      for (Match match : in(sentence.tokens())) {
        if (voice.own(match.span())) {
          Passage passage = new Passage(witness.id(), match.span());
          found.add(new LoadedWord(passage, match.entry().word(), match.entry().kind()));
        }
      }
    }
    return found;
  }

  private record Match(Span span, Entry entry) {}

  private List<Match> in(List<Token> tokens) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (PhraseTable.Phrase<Entry> phrase : words.beginningWith(tokens.get(i).lower())) {
        int end = end(phrase.words(), tokens, i);
        if (end > i && isMeant(phrase.value().kind(), tokens, i)) {
          Span span = Span.hull(tokens.get(i).span(), tokens.get(end - 1).span());
          found.add(new Match(span, phrase.value()));
        }
      }
    }
    return found;
  }

  /// The token after the last of the words, hyphens between them passed over; -1 where they don't
  /// stand there.
  private static int end(List<String> words, List<Token> tokens, int from) {
    int at = from;
    for (String word : words) {
      while (at > from && at < tokens.size() && tokens.get(at).text().equals("-")) {
        at++;
      }
      if (at == tokens.size() || !tokens.get(at).lower().equals(word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /// Whether the token's part of speech allows that kind.
  private static boolean isMeant(LoadedWord.Kind kind, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return switch (kind) {
      case VERB ->
          token.pos() == PartOfSpeech.VERB || token.lower().endsWith("ing") || headline(tokens);
      case LABEL -> token.pos() != PartOfSpeech.VERB;
      case DOUBT, DRAMA, EPITHET -> true;
    };
  }

  /// Whether most words begin with a capital, where the tagger can't know parts of speech.
  private static boolean headline(List<Token> tokens) {
    long words = tokens.stream().filter(t -> Character.isLetter(t.text().codePointAt(0))).count();
    long capitals = tokens.stream().filter(Token::capitalised).count();
    return capitals * 2 > words;
  }
}
