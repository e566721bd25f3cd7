package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;
import org.rashomon.text.Words;
import org.rashomon.word.Countries;

/// What accounts call a person beside the name: `ferry boss`, `chief executive`.
final class People {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "her", "his");
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to", "in", "at", "who");

  private final Parties parties;
  private final Labels labels;

  People(Parties parties, Labels labels) {
    this.parties = parties;
    this.labels = labels;
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
        found.add(new Referent(name, accounts.size(), sorted(all)));
      }
    });
    return found;
  }

  private static List<Label> sorted(List<Label> labels) {
    return labels.stream().sorted(Comparator.comparing(Label::passage)).toList();
  }

  private @Nullable Label label(Witness witness, Mention mention) {
    @Nullable Span words = mention.office();
    if (words == null && mention.form() == Mention.Form.DESCRIPTION) {
      words = mention.span();
    }
    if (words == null || witness.named().entity(mention).kind() != Entity.Kind.PERSON) {
      return null;
    }
    List<String> kept = new ArrayList<>();
    String text = witness.text();
    for (Words.Word word : Words.of(text, words)) {
      if (COMPLEMENTS.contains(word.text()) && !kept.isEmpty()) {
        break;
      }
      if (!ARTICLES.contains(word.text())) {
        String raw = word.span().in(text);
        kept.add(isName(raw) ? raw : word.text());
      }
    }
    return kept.isEmpty()
        ? null
        : labels.of(
            new Passage(witness.id(), words), kept.subList(0, kept.size() - 1), kept.getLast());
  }

  /// Whether the word keeps its capitals: `Velmaran`, `NATO`.
  private static boolean isName(String raw) {
    boolean capitals = raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT));
    return capitals || Countries.ofDemonym(raw) != null || Countries.named(raw) != null;
  }

  /// Whether two choices stand among them neither of which is the other shortened.
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
