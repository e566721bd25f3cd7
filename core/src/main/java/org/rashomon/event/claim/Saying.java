package org.rashomon.event.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.assertion.Assertion;
import org.rashomon.account.assertion.Term;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.word.Countries;

/// An assertion with its people, bodies and places under the names that all accounts share.
///
/// @param number in the order of accounts and places
/// @param terms what it is about; of two that are the same only the first
/// @param head index in the terms of what the stance is on, or of the verb; -1 where there is none
/// @param label the account's words from the first term to the last, not more than a few
public record Saying(
    int number,
    Passage passage,
    Assertion assertion,
    @Nullable Party speaker,
    @Nullable Party holder,
    List<Key> terms,
    int head,
    String label) {

  /// A term under the name that all accounts share.
  ///
  /// @param name a party's id or a stem
  public record Key(String name, Set<Integer> senses, boolean party) {}

  private static final int LONGEST_LABEL = 70;

  public Saying {
    terms = List.copyOf(terms);
  }

  /// [PartOfSpeech#X] where there is no head.
  PartOfSpeech headPos() {
    int index = assertion.head();
    return index < 0 ? PartOfSpeech.X : assertion.terms().get(index).pos();
  }

  public String account() {
    return passage.account();
  }

  /// Those of all accounts, by account and place.
  public static List<Saying> of(List<Witness> witnesses, Parties parties) {
    List<Saying> all = new ArrayList<>();
    List<Witness> sorted = witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
    for (Witness witness : sorted) {
      for (Assertion assertion : witness.assertions()) {
        all.add(of(all.size(), witness, assertion, parties));
      }
    }
    return all;
  }

  private static Saying of(int number, Witness witness, Assertion assertion, Parties parties) {
    Set<String> seen = new TreeSet<>();
    List<Key> keys = new ArrayList<>();
    int head = -1;
    for (int i = 0; i < assertion.terms().size(); i++) {
      for (Key key : keys(assertion.terms().get(i), witness, parties)) {
        if (seen.add(key.name())) {
          head = i == assertion.head() ? keys.size() : head;
          keys.add(key);
        }
      }
    }
    return new Saying(
        number,
        new Passage(witness.id(), assertion.span()),
        assertion,
        party(assertion.speaker(), witness, parties),
        party(assertion.holder(), witness, parties),
        keys,
        head,
        label(assertion.terms(), witness.text()));
  }

  private static String label(List<Term> terms, String text) {
    int start = terms.getFirst().span().start();
    int end = terms.getFirst().span().end();
    for (Term term : terms) {
      if (term.span().end() - start <= LONGEST_LABEL) {
        end = Math.max(end, term.span().end());
      }
    }
    return text.substring(start, end).replaceAll("[\\s“”\"]+", " ").strip();
  }

  private static List<Key> keys(Term term, Witness witness, Parties parties) {
    Integer entity = term.entity();
    if (entity == null) {
      return List.of(
          term.pos() == PartOfSpeech.PROPN && Countries.named(term.lemma()) != null
              ? new Key(slug(term.lemma()), Set.of(), true)
              : new Key(term.stem(), term.senses(), false));
    }
    Party party = parties.of(witness.id(), entity);
    return party.each().stream().map(name -> new Key(name, Set.of(), true)).toList();
  }

  /// As [org.rashomon.event.identity.Party#id] of a state is made.
  private static String slug(String country) {
    return country.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static @Nullable Party party(@Nullable Integer entity, Witness witness, Parties parties) {
    return entity == null ? null : parties.of(witness.id(), entity);
  }
}
