package org.rashomon.account.detail;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Sentence;

/// Tells what an account mentions in passing from what it is about.
///
/// An account says in its headline or at its beginning, or more than once, that somebody died or
/// was hurt. Where it begins with the one, the other mentioned once, further down, is most often of
/// another day.
final class Asides {

  private static final String KILLED = "killed";
  private static final Set<String> HURT = Set.of("injured", "shot", "stabbed", "hospitalised");

  /// How many sentences are the beginning.
  private static final int LEAD = 5;

  private final List<Toll> tolls;
  private final int lead;
  private final boolean ofDeath;
  private final boolean ofHarm;
  private final boolean headlineOfHarm;

  /// @param tolls of one account
  Asides(Named named, List<Toll> tolls) {
    List<Sentence> beginning = named.parsed().sentences().stream().limit(LEAD).toList();
    this.tolls = List.copyOf(tolls);
    this.lead = beginning.isEmpty() ? 0 : beginning.getLast().span().end();
    StringBuilder begins = new StringBuilder();
    named.parsed().account().headline().ifPresent(begins::append);
    beginning.forEach(sentence -> begins.append(' ').append(sentence.span().in(named.text())));
    Set<String> words = words(begins.toString());
    Set<String> head = words(named.parsed().account().headline().orElse(""));
    this.headlineOfHarm =
        head.stream().anyMatch(w -> TollWords.HARM.contains(w) || HURT.contains(w))
            && head.stream().noneMatch(TollWords.DEATH::contains);
    this.ofDeath = words.stream().anyMatch(TollWords.DEATH::contains);
    this.ofHarm = words.stream().anyMatch(TollWords.HARM::contains);
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
  }

  /// Whether the account tells it only in passing.
  boolean holds(Toll toll) {
    boolean death = toll.subject().equals(KILLED);
    boolean later = start(toll) > lead;
    if (death && headlineOfHarm && later && follows(toll, HURT)) {
      return true;
    }
    if (death) {
      long times = count(Set.of(KILLED));
      boolean once = times == 1 || (times == 2 && !toll.numbered());
      return later && once && !ofDeath && follows(toll, HURT);
    }
    return HURT.contains(toll.subject())
        && later
        && count(HURT) == 1
        && ofDeath
        && !ofHarm
        && !toll.has(PeoplePhrase.Share.OTHERS)
        && follows(toll, Set.of(KILLED));
  }

  private long count(Set<String> subjects) {
    return tolls.stream().filter(toll -> subjects.contains(toll.subject())).count();
  }

  private boolean follows(Toll toll, Set<String> subjects) {
    return tolls.stream()
        .anyMatch(other -> subjects.contains(other.subject()) && start(other) < start(toll));
  }

  private static int start(Toll toll) {
    return toll.words().span(toll.from(), toll.to()).start();
  }
}
