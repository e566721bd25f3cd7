package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;

/// Finds what accounts call the same thing, and where they judge.
public final class WordingFinder {

  private static final Comparator<Referent> RANK =
      Comparator.comparingInt(Referent::independent)
          .thenComparingLong(WordingFinder::choices)
          .reversed()
          .thenComparing(Referent::name);

  private final Heads heads = new Heads();
  private final LoadedTable loadedTable = new LoadedTable();

  public Wordings find(List<Witness> witnesses, Parties parties, List<Copy> copies) {
    CopySets sets = new CopySets(copies);
    NounPhraseFinder finder = new NounPhraseFinder(heads, new Owners(witnesses, parties));
    List<NounPhrase> phrases = new ArrayList<>();
    List<LoadedWord> loaded = new ArrayList<>();
    Map<String, Voice> voices = new TreeMap<>();
    for (Witness witness : witnesses) {
      Voice voice = Voice.of(witness);
      voices.put(witness.id(), voice);
      loaded.addAll(loadedTable.in(witness, voice));
      phrases.addAll(finder.in(witness));
    }
    LabelMaker labels = new LabelMaker(voices, loaded);
    List<Referent> referents = new ArrayList<>();
    for (List<NounPhrase> part : new Referents(phrases, heads).of(phrases)) {
      referent(part.stream().map(labels::of).toList(), sets).ifPresent(referents::add);
    }
    referents.addAll(new PersonLabels(parties, labels).of(witnesses, sets));
    referents.sort(RANK);
    return new Wordings(referents, loaded);
  }

  /// What at least two independent accounts name, in other words.
  private static Optional<Referent> referent(List<Label> labels, CopySets copies) {
    Map<String, Set<String>> accounts = new TreeMap<>();
    for (Label label : labels) {
      accounts
          .computeIfAbsent(label.words(), _ -> new TreeSet<>())
          .add(copies.of(label.account()).first());
    }
    Set<String> all = new TreeSet<>();
    accounts.values().forEach(all::addAll);
    if (!chosen(labels, copies)) {
      return Optional.empty();
    }
    String name =
        accounts.entrySet().stream()
            .max(
                Comparator.comparingInt((Map.Entry<String, Set<String>> e) -> e.getValue().size())
                    .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
            .orElseThrow()
            .getKey();
    return Optional.of(new Referent(name, all.size(), labels));
  }

  /// Whether one account's choice differs from another's, a head alone being no choice beside the
  /// same head with modifiers.
  private static boolean chosen(List<Label> labels, CopySets copies) {
    Map<String, Set<String>> heads = new TreeMap<>();
    Map<String, Set<String>> whole = new TreeMap<>();
    for (Label label : labels) {
      String account = copies.of(label.account()).first();
      heads.computeIfAbsent(label.head(), _ -> new TreeSet<>()).add(account);
      if (!label.modifiers().isEmpty()) {
        whole.computeIfAbsent(label.words(), _ -> new TreeSet<>()).add(account);
      }
    }
    return differ(heads) || differ(whole);
  }

  /// Whether there are two choices and two accounts, not both of which make all of them.
  private static boolean differ(Map<String, Set<String>> choices) {
    Set<String> all = new TreeSet<>();
    choices.values().forEach(all::addAll);
    return all.size() > 1
        && choices.size() > 1
        && choices.values().stream().anyMatch(accounts -> accounts.size() < all.size());
  }

  /// The different words.
  private static long choices(Referent referent) {
    return referent.labels().stream().map(Label::words).distinct().count();
  }
}
