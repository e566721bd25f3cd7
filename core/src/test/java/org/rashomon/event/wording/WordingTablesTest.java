package org.rashomon.event.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.Witnesses;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;
import org.rashomon.text.Table;
import org.rashomon.word.Lemmas;

/// Every row of this stage's language tables does what its own example shows.
class WordingTablesTest {

  private final Heads heads = new Heads();

  @Test
  void loadedWords() {
    LoadedTable table = new LoadedTable();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : LoadedTable.rows()) {
      if (!found(table, row.get(3)).contains(row.get(0))) {
        wrong.add(row + " isn't found");
      }
      if (!row.get(4).isEmpty() && found(table, row.get(4)).contains(row.get(0))) {
        wrong.add(row + " is found where it shouldn't be");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void headsThatCanNameOneThing() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Heads.rows()) {
      if (!oneClass(row.get(2)) || oneClass(row.get(3))) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void neutralWords() {
    for (Table.Row row : NounPhraseFinder.rows("neutral", 3)) {
      assertThat(phrases("Pellick closed " + row.get(1) + ".")).contains(row.get(2));
    }
  }

  @Test
  void emptyHeads() {
    for (Table.Row row : NounPhraseFinder.rows("empty-heads", 2)) {
      assertThat(phrases("Pellick saw " + row.get(1) + "."))
          .noneMatch(phrase -> phrase.endsWith(row.get(0)));
    }
  }

  @Test
  void personWords() {
    for (Table.Row row : PersonLabels.rows()) {
      Span description = new Span(0, row.get(2).length());
      assertThat(String.join(" ", PersonLabels.choice(row.get(2), description)))
          .isEqualTo(row.get(3));
    }
  }

  private static List<String> found(LoadedTable table, String text) {
    Witness witness = Witnesses.of("a", text);
    return table.in(witness, Voice.of(witness)).stream().map(LoadedWord::word).toList();
  }

  private boolean oneClass(String pair) {
    String[] phrases = pair.split(" / ", -1);
    return heads.of(head(phrases[0])).equals(heads.of(head(phrases[1])));
  }

  private static String head(String phrase) {
    return Lemmas.singular(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  private List<String> phrases(String text) {
    Witness witness = Witnesses.of("a", text);
    List<Witness> all = List.of(witness);
    return new NounPhraseFinder(heads, new Owners(all, Witnesses.parties(all)))
        .in(witness).stream().map(NounPhrase::words).toList();
  }
}
