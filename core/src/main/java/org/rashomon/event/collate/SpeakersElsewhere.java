package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Mention;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;

/// Finds who speaks where an account leaves it open and another account, which gives the same words
/// within marks, names somebody whom the first one names right before.
final class SpeakersElsewhere {

  private static final String RULE = "same-words-elsewhere";
  private static final double CONFIDENCE = .8;
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_STEMS = 2;

  /// How many sentences before the quotation's the speaker may have been named.
  private static final int REACH = 2;

  private final Testimony testimony;
  private final Parties parties;
  private final Voices voices;

  private record At(String account, int quotation) {}

  /// The speakers found, each an entity of the quotation's account.
  private final Map<At, Integer> speakers = new HashMap<>();

  SpeakersElsewhere(Testimony testimony, Parties parties, Voices voices) {
    this.testimony = testimony;
    this.parties = parties;
    this.voices = voices;
  }

  /// The same accounts, in order, with the speakers that the clusters show.
  List<Witness> completed(List<Witness> accounts, List<List<Utterance>> clusters) {
    clusters.forEach(this::read);
    return accounts.stream().map(this::completed).toList();
  }

  private void read(List<Utterance> cluster) {
    for (Utterance one : cluster) {
      if (one.speaker() == null && !one.isTitle()) {
        Set<String> named =
            cluster.stream()
                .filter(other -> voices.isPerson(other.speaker()) && sameWords(one, other))
                .map(other -> String.valueOf(other.speaker()))
                .collect(Collectors.toSet());
        if (named.size() == 1) {
          entity(one, named.iterator().next())
              .ifPresent(
                  entity -> speakers.put(new At(one.passage().account(), one.quotation()), entity));
        }
      }
    }
  }

  private static boolean sameWords(Utterance one, Utterance other) {
    return one.markedContent() >= FEWEST_STEMS
        && (one.isWithin(other, FEWEST_WORDS)
            || (other.markedContent() >= FEWEST_STEMS && other.isWithin(one, FEWEST_WORDS)));
  }

  /// Who that is in the account, where its words allow it.
  private OptionalInt entity(Utterance one, String speaker) {
    Witness witness = testimony.of(one.passage().account());
    Quotation quotation = witness.quotations().get(one.quotation());
    Gender gender = gender(quotation, witness.text());
    if (gender == Gender.UNKNOWN && !quotation.source().isEmpty()) {
      return OptionalInt.empty();
    }
    List<Entity> entities = witness.named().entities();
    Set<Integer> near = namedBefore(witness, quotation.extent());
    return IntStream.range(0, entities.size())
        .filter(i -> parties.of(witness.id(), i).id().equals(speaker))
        .filter(i -> near.contains(i) && fits(entities.get(i).gender(), gender))
        .findFirst();
  }

  private static boolean fits(Gender entity, Gender pronoun) {
    return entity == Gender.UNKNOWN || pronoun == Gender.UNKNOWN || entity == pronoun;
  }

  /// Of the pronoun that is the source; unknown where it isn't `he` or `she`.
  private static Gender gender(Quotation quotation, String text) {
    if (quotation.source().size() != 1) {
      return Gender.UNKNOWN;
    }
    return switch (quotation.source().getFirst().in(text).toLowerCase(Locale.ROOT)) {
      case "he" -> Gender.MALE;
      case "she" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private static Set<Integer> namedBefore(Witness witness, Span quotation) {
    int first = witness.named().parsed().sentences().getFirst().span().start();
    int start = witness.named().parsed().sentenceAt(quotation.start()).span().start();
    for (int back = 0; back < REACH && start > first; back++) {
      start = witness.named().parsed().sentenceAt(start - 1).span().start();
    }
    return witness.named().within(new Span(start, quotation.start())).stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .map(Mention::entity)
        .collect(Collectors.toSet());
  }

  private Witness completed(Witness witness) {
    List<Quotation> quotations = new ArrayList<>(witness.quotations());
    for (int i = 0; i < quotations.size(); i++) {
      @Nullable Integer speaker = speakers.get(new At(witness.id(), i));
      if (speaker != null) {
        double sure = Math.min(CONFIDENCE, quotations.get(i).confidence());
        quotations.set(i, quotations.get(i).spokenBy(speaker, sure, RULE));
      }
    }
    return witness.with(quotations);
  }
}
