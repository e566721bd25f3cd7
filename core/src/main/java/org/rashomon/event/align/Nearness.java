package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.text.Passage;

/// Which accounts come near what a passage tells, in some statement of theirs.
public final class Nearness {

  /// So little sure that two tell one thing, and yet too much to say that one leaves it out.
  private static final double A_MATTER = .01;

  /// The same for somebody's words: an account may tell of the matter and leave the words out.
  public static final double WORDS = .5;

  /// An account that has so much of a statement's words, by weight, in a sentence and those beside
  /// it comes near.
  private static final double SHARE = .4;

  /// @param accounts how sure it is at the most that a statement of theirs tells the same
  private record Near(Profile profile, Map<String, Double> accounts) {

    private Passage passage() {
      return profile.saying().passage();
    }
  }

  private final Map<String, List<Near>> byAccount = new HashMap<>();

  /// The sentences of each account, with those beside them.
  private final Map<String, Set<Bag>> sentences = new TreeMap<>();

  Nearness(List<Profile> profiles, List<Map<String, Double>> near) {
    for (int i = 0; i < profiles.size(); i++) {
      Profile profile = profiles.get(i);
      String account = profile.saying().account();
      byAccount
          .computeIfAbsent(account, _ -> new ArrayList<>())
          .add(new Near(profile, Map.copyOf(near.get(i))));
      sentences
          .computeIfAbsent(account, _ -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(profile.around());
    }
  }

  /// The accounts that come near the matter in a statement, or in words. Sorted.
  public Set<String> to(Passage passage) {
    Set<String> found = to(passage, A_MATTER);
    for (Near near : byAccount.getOrDefault(passage.account(), List.of())) {
      if (near.passage().span().overlaps(passage.span())) {
        sentences.forEach((account, bags) -> {
          Bag words = near.profile().words();
          if (bags.stream().anyMatch(bag -> words.with(bag).part() >= SHARE)) {
            found.add(account);
          }
        });
      }
    }
    return found;
  }

  /// The accounts of which a statement tells the same. Sorted.
  ///
  /// @param least how sure it must be
  public Set<String> to(Passage passage, double least) {
    Set<String> found = new TreeSet<>();
    for (Near near : byAccount.getOrDefault(passage.account(), List.of())) {
      if (near.passage().span().overlaps(passage.span())) {
        near.accounts()
            .forEach((account, sure) -> {
              if (sure >= least) {
                found.add(account);
              }
            });
      }
    }
    return found;
  }
}
