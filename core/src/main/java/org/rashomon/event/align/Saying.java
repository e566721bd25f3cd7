package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.statement.Part;
import org.rashomon.account.statement.Statement;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.word.Countries;

/// A statement with its people, bodies and places under the names that all accounts share.
///
/// @param number in the order of accounts and places
/// @param terms what it is about; of two that are the same only the first
/// @param head index in the terms of what the stance is on, or of the verb; -1 where there is none
/// @param label the account's words from the first term to the last, not more than a few
public record Saying(
    int number,
    Passage passage,
    Statement statement,
    @Nullable Party speaker,
    @Nullable Party holder,
    List<Key> terms,
    int head,
    String label) {

  /// A term under the name that all accounts share.
  ///
  /// @param name a party's id or a stem
  /// @param lemma of the word; for a party, its name
  /// @param top whether a phrase hangs on it
  public record Key(
      String name,
      Set<Integer> senses,
      boolean party,
      String lemma,
      PartOfSpeech pos,
      Part.Role role,
      boolean top) {

    private Key(Part part, String name, boolean party) {
      this(
          name,
          party ? Set.of() : part.senses(),
          party,
          part.lemma(),
          part.pos(),
          part.role(),
          part.top());
    }

    /// A party and a word of the same letters are two things.
    String unique() {
      return party ? "@" + name : name;
    }
  }

  private static final int LONGEST_LABEL = 70;

  public Saying {
    terms = List.copyOf(terms);
  }

  /// [PartOfSpeech#X] where there is no head.
  PartOfSpeech headPos() {
    int index = statement.head();
    return index < 0 ? PartOfSpeech.X : statement.parts().get(index).pos();
  }

  /// Whether its predicate is a verb.
  public boolean isDone() {
    return headPos() == PartOfSpeech.VERB;
  }

  public String account() {
    return passage.account();
  }

  /// Those of all accounts, by account and place.
  public static List<Saying> of(List<Witness> witnesses, Parties parties) {
    List<Saying> all = new ArrayList<>();
    List<Witness> sorted = witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
    for (Witness witness : sorted) {
      for (Statement statement : witness.statements()) {
        all.add(of(all.size(), witness, statement, parties));
      }
    }
    return all;
  }

  private static Saying of(int number, Witness witness, Statement statement, Parties parties) {
    Set<String> seen = new TreeSet<>();
    List<Key> keys = new ArrayList<>();
    int head = -1;
    for (int i = 0; i < statement.parts().size(); i++) {
      for (Key key : keys(statement.parts().get(i), witness, parties)) {
        if (seen.add(key.name())) {
          head = i == statement.head() ? keys.size() : head;
          keys.add(key);
        }
      }
    }
    return new Saying(
        number,
        new Passage(witness.id(), statement.span()),
        statement,
        party(statement.speaker(), witness, parties),
        party(statement.holder(), witness, parties),
        keys,
        head,
        label(statement.parts(), witness.text()));
  }

  private static String label(List<Part> parts, String text) {
    int start = parts.getFirst().span().start();
    int end = parts.getFirst().span().end();
    for (Part term : parts) {
      if (term.span().end() - start <= LONGEST_LABEL) {
        end = Math.max(end, term.span().end());
      }
    }
    return text.substring(start, end).replaceAll("[\\s“”\"]+", " ").strip();
  }

  private static List<Key> keys(Part term, Witness witness, Parties parties) {
    Integer entity = term.entity();
    if (entity == null) {
      boolean state = term.pos() == PartOfSpeech.PROPN && Countries.named(term.lemma()) != null;
      return List.of(new Key(term, state ? slug(term.lemma()) : term.stem(), state));
    }
    Party party = parties.of(witness.id(), entity);
    return party.each().stream().map(name -> new Key(term, name, true)).toList();
  }

  /// As [org.rashomon.event.identity.Party#id] of a state is made.
  private static String slug(String country) {
    return country.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static @Nullable Party party(@Nullable Integer entity, Witness witness, Parties parties) {
    return entity == null ? null : parties.of(witness.id(), entity);
  }
}
