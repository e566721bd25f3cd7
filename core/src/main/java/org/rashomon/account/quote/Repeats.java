package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Named;
import org.rashomon.text.Span;
import org.rashomon.text.Words;
import org.rashomon.word.Pronouns;
import org.rashomon.word.Pronouns.Role;

/// Finds who speaks where words in marks repeat what the account quotes somebody with elsewhere: in
/// a pull quote, or taken up again with a pronoun that could mean several.
final class Repeats {

  /// The fewest words that show a repetition where a pronoun names the source.
  private static final int FEWEST = 2;

  /// The same, where nothing does: terms are taken up by anybody.
  private static final int FEWEST_ALONE = 4;

  private final Named named;
  private final List<Quotation> quotations;

  /// The quotations whose speaker is known, by each two words that follow each other in their
  /// marks.
  private final Map<List<String>, Set<Integer>> byPair = new HashMap<>();

  private Repeats(Named named, List<Quotation> quotations) {
    this.named = named;
    this.quotations = quotations;
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).speaker() != null) {
        List<String> words = words(quotations.get(i));
        for (int j = 0; j + 1 < words.size(); j++) {
          byPair.computeIfAbsent(words.subList(j, j + 2), key -> new TreeSet<>()).add(i);
        }
      }
    }
  }

  static List<Quotation> attributed(Named named, List<Quotation> quotations) {
    Repeats repeats = new Repeats(named, quotations);
    return quotations.stream().map(repeats::attributed).toList();
  }

  private Quotation attributed(Quotation one) {
    if (one.speaker() != null || one.form() == Quotation.Form.TERM) {
      return one;
    }
    List<String> words = words(one);
    int fewest = one.source().isEmpty() ? FEWEST_ALONE : FEWEST;
    if (words.size() < fewest || isTitle(one) || !(one.source().isEmpty() || isPronoun(one))) {
      return one;
    }
    Set<Integer> speakers = new TreeSet<>();
    for (int i : byPair.getOrDefault(words.subList(0, 2), Set.of())) {
      @Nullable Integer speaker = quotations.get(i).speaker();
      if (speaker != null && holds(words(quotations.get(i)), words)) {
        speakers.add(speaker);
      }
    }
    if (speakers.size() != 1 || !fits(one, named.entities().get(speakers.iterator().next()))) {
      return one;
    }
    double confidence = Math.min(one.confidence(), SpeakerRule.SAME_WORDS.confidence());
    return one.spokenBy(speakers.iterator().next(), confidence, SpeakerRule.SAME_WORDS.label());
  }

  private static boolean holds(List<String> all, List<String> part) {
    return Collections.indexOfSubList(all, part) >= 0;
  }

  private boolean isPronoun(Quotation one) {
    return Pronouns.is(Role.SUBJECT, source(one));
  }

  private boolean fits(Quotation one, Entity speaker) {
    return switch (Pronouns.meant(source(one))) {
      case MALE -> speaker.gender() != Gender.FEMALE;
      case FEMALE -> speaker.gender() != Gender.MALE;
      case SEVERAL, OTHER, NOBODY -> true;
    };
  }

  private String source(Quotation one) {
    return one.source().size() == 1
        ? one.source().getFirst().in(named.text()).toLowerCase(Locale.ROOT)
        : "";
  }

  /// Whether most words have a capital letter, as in what films and books are called.
  private boolean isTitle(Quotation one) {
    int capitals = 0;
    int all = 0;
    for (Span marked : one.marked()) {
      for (Words.Word word : Words.of(named.text(), marked)) {
        capitals += Character.isUpperCase(named.text().charAt(word.span().start())) ? 1 : 0;
        all++;
      }
    }
    return capitals * 2 > all;
  }

  private List<String> words(Quotation one) {
    List<String> words = new ArrayList<>();
    for (Span marked : one.marked()) {
      Words.of(named.text(), marked).forEach(word -> words.add(word.text()));
    }
    return words;
  }
}
