package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;
import org.rashomon.text.Table;
import org.rashomon.text.Words;
import org.rashomon.word.Countries;

/// What accounts call a person beside the name: `ferry boss`, `chief executive`.
record PersonLabels(Parties parties, LabelMaker labels) {

  private static final Map<String, Effect> EFFECTS =
      rows().stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> row.constant(Effect.class, 1)));

  /// What a word does to the description that it stands in.
  private enum Effect {
    PASSED_OVER,
    /// What comes before it is the description.
    ENDS
  }

  List<Referent> of(List<Witness> witnesses, CopySets copies) {
    Map<String, List<Label>> byPerson = new TreeMap<>();
    for (Witness witness : witnesses) {
      for (Mention mention : witness.named().mentions()) {
        Label label = label(witness, mention);
        if (label != null) {
          String person = parties.of(witness.id(), mention.entity()).id();
          byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(label);
        }
      }
    }
    List<Referent> found = new ArrayList<>();
    byPerson.forEach((person, all) -> {
      Set<String> accounts = new TreeSet<>();
      all.forEach(label -> accounts.add(copies.of(label.account()).first()));
      if (accounts.size() > 1 && differ(all)) {
        String name = parties.withId(person).map(Party::name).orElse(person);
        found.add(new Referent(name, accounts.size(), all));
      }
    });
    return found;
  }

  private @Nullable Label label(Witness witness, Mention mention) {
    @Nullable Span words = mention.office();
    if (words == null && mention.form() == Mention.Form.DESCRIPTION) {
      words = mention.span();
    }
    if (words == null || witness.named().entity(mention).kind() != Entity.Kind.PERSON) {
      return null;
    }
    List<String> kept = choice(witness.text(), words);
    return kept.isEmpty()
        ? null
        : labels.of(
            new Passage(witness.id(), words), kept.subList(0, kept.size() - 1), kept.getLast());
  }

  static List<Table.Row> rows() {
    return Table.english(PersonLabels.class, "person-words").rows(4);
  }

  /// The words of a description that choose it, in small letters but for names.
  static List<String> choice(String text, Span description) {
    List<String> kept = new ArrayList<>();
    for (Words.Word word : Words.of(text, description)) {
      Effect effect = EFFECTS.get(word.text());
      if (effect == Effect.ENDS && !kept.isEmpty()) {
        break;
      }
      if (effect != Effect.PASSED_OVER) {
        String raw = word.span().in(text);
        kept.add(isName(raw) ? raw : word.text());
      }
    }
    return kept;
  }

  /// Whether the word keeps its capitals: `Velmaran`, `NATO`.
  private static boolean isName(String raw) {
    boolean capitals = raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT));
    return capitals || Countries.meantBy(raw) != null;
  }

  /// Whether there are two choices among them of which neither is the other shortened.
  private static boolean differ(List<Label> labels) {
    List<Set<String>> choices =
        labels.stream()
            .map(Label::words)
            .distinct()
            .map(words -> Set.copyOf(Arrays.asList(words.split(" ", -1))))
            .toList();
    return choices.stream()
        .anyMatch(a -> choices.stream().anyMatch(b -> !a.containsAll(b) && !b.containsAll(a)));
  }
}
