package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.account.annotate.Sentence;
import org.rashomon.account.annotate.Token;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

/// The table of words that judge, and the search for them.
final class LoadedTable {

  private record Entry(List<String> words, String word, String kind) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  LoadedTable() {
    for (Table.Row row : rows()) {
      List<String> forms = new ArrayList<>(row.several(1));
      forms.add(row.get(0));
      for (String form : forms) {
        List<String> words = List.of(form.split("[ -]", -1));
        byFirst
            .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
            .add(new Entry(words, row.get(0), row.get(2)));
      }
    }
  }

  static List<Table.Row> rows() {
    return Table.of(LoadedTable.class, "en/loaded.tsv").rows(5);
  }

  /// Those that the account uses in its own voice, by place.
  List<LoadedWord> in(Witness witness, Voice voice) {
    List<LoadedWord> found = new ArrayList<>();
    for (Sentence sentence : witness.named().annotated().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        for (Entry entry : byFirst.getOrDefault(tokens.get(i).lower(), List.of())) {
          int end = end(entry, tokens, i);
          if (end > i) {
            Span span = Span.hull(tokens.get(i).span(), tokens.get(end - 1).span());
            if (voice.own(span)) {
              Passage passage = new Passage(witness.id(), span);
              found.add(new LoadedWord(passage, entry.word(), entry.kind()));
            }
          }
        }
      }
    }
    return found;
  }

  /// The token after the entry's last word, hyphens between its words passed over; -1 where it
  /// doesn't stand there.
  private static int end(Entry entry, List<Token> tokens, int from) {
    int at = from;
    for (String word : entry.words()) {
      while (at > from && at < tokens.size() && tokens.get(at).text().equals("-")) {
        at++;
      }
      if (at == tokens.size() || !tokens.get(at).lower().equals(word)) {
        return -1;
      }
      at++;
    }
    boolean acts = tokens.get(from).pos() == PartOfSpeech.VERB;
    boolean names = tokens.get(from).pos() == PartOfSpeech.NOUN;
    return switch (entry.kind()) {
      case "verb" -> acts || tokens.get(from).lower().endsWith("ing") || headline(tokens) ? at : -1;
      case "label" -> acts && !names ? -1 : at;
      default -> at;
    };
  }

  /// Whether most words begin with a capital, where parts of speech can't be told.
  private static boolean headline(List<Token> tokens) {
    long words = tokens.stream().filter(t -> Character.isLetter(t.text().codePointAt(0))).count();
    long capitals = tokens.stream().filter(Token::capitalised).count();
    return capitals * 2 > words;
  }
}
