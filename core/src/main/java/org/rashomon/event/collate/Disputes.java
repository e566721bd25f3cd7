package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Mention;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.DisjointSets;
import org.rashomon.text.Span;
import org.rashomon.text.Words;

/// Finds words that accounts give to different people.
///
/// A false one accuses an account, so only what is plain counts: a longer quotation, the same
/// almost word for word, of two people whom their accounts name beside it. A person and a body,
/// whoever speaks for whom, are no dispute.
record Disputes(Testimony testimony, Parties parties, Voices voices) {

  private static final int FEWEST_WORDS = 6;
  private static final int FEWEST_STEMS = 3;

  /// How much of the longer wording the two must have in common.
  private static final double SAME = .8;

  private static final double SURE = .8;

  /// @param utterances in order
  List<Dispute> of(List<Utterance> utterances) {
    List<Utterance> plain = utterances.stream().filter(this::isPlain).toList();
    LikelyPairs likely = new LikelyPairs(plain);
    DisjointSets<Integer> same = new DisjointSets<>();
    for (int i = 0; i < plain.size(); i++) {
      for (int j : likely.of(i)) {
        if (same(plain.get(i), plain.get(j))) {
          same.join(i, j);
        }
      }
    }
    List<Dispute> found = new ArrayList<>();
    for (List<Integer> set :
        same.sorted(IntStream.range(0, plain.size()).boxed().toList(), i -> i)) {
      List<Utterance> decided = withoutTheUndecided(set.stream().map(plain::get).toList());
      if (isDisputed(decided)) {
        found.add(dispute(decided));
      }
    }
    return found;
  }

  private boolean isPlain(Utterance one) {
    Witness witness = witness(one);
    Quotation quotation = witness.quotations().get(one.quotation());
    return voices.isPerson(one.speaker())
        && quotation.form() != Quotation.Form.INDIRECT
        && quotation.form() != Quotation.Form.TERM
        && quotation.confidence() >= SURE
        && one.markedKeys().size() >= FEWEST_WORDS
        && one.markedContent() >= FEWEST_STEMS
        && isNamed(witness, quotation);
  }

  /// Whether the words that name the source are a name or a description, and no pronoun.
  private static boolean isNamed(Witness witness, Quotation quotation) {
    return quotation.source().stream()
        .flatMap(source -> witness.named().within(source).stream())
        .anyMatch(mention ->
            mention.form() != Mention.Form.PRONOUN
                && Integer.valueOf(mention.entity()).equals(quotation.speaker()));
  }

  private static boolean same(Utterance a, Utterance b) {
    List<String> left = a.markedKeys();
    List<String> right = b.markedKeys();
    int longer = Math.max(left.size(), right.size());
    return Alignment.of(left, right).size() >= SAME * longer;
  }

  /// Without accounts that give the words, or a quotation around them, to more than one.
  private List<Utterance> withoutTheUndecided(List<Utterance> set) {
    return set.stream().filter(one -> !isUndecided(one, set)).toList();
  }

  private boolean isUndecided(Utterance one, List<Utterance> set) {
    String account = one.passage().account();
    boolean twice =
        set.stream()
            .anyMatch(other ->
                other.passage().account().equals(account) && one.contradicts(other, voices));
    Span words = one.passage().span();
    boolean nested =
        witness(one).quotations().stream()
            .filter(quotation -> quotation.extent().overlaps(words))
            .map(Quotation::speaker)
            .anyMatch(speaker ->
                speaker == null || !parties.of(account, speaker).id().equals(one.speaker()));
    return twice || nested;
  }

  private boolean isDisputed(List<Utterance> set) {
    return set.stream()
        .anyMatch(a -> set.stream().anyMatch(b -> a.contradicts(b, voices) && areTwo(a, b)));
  }

  /// Whether no word of the one's names is among the other's: else they may be one person, whose
  /// name is misspelt or misread.
  private boolean areTwo(Utterance a, Utterance b) {
    return Collections.disjoint(names(a), names(b));
  }

  /// The words of the speaker's name, and those with a capital among the source's.
  private Set<String> names(Utterance one) {
    Witness witness = witness(one);
    Set<String> names = new HashSet<>();
    Words.of(party(one).name()).forEach(word -> names.add(word.text()));
    for (Span source : witness.quotations().get(one.quotation()).source()) {
      for (Words.Word word : Words.of(witness.text(), source)) {
        if (Character.isUpperCase(witness.text().charAt(word.span().start()))) {
          names.add(word.text());
        }
      }
    }
    return names;
  }

  private Dispute dispute(List<Utterance> set) {
    Utterance first = set.getFirst();
    String words =
        first.wording().words().stream()
            .filter(PassageWords.Word::marked)
            .map(PassageWords.Word::raw)
            .collect(Collectors.joining(" "));
    return new Dispute(
        words,
        set.stream()
            .map(one -> new Dispute.Claim(one.passage(), one.quotation(), party(one)))
            .toList());
  }

  private Party party(Utterance one) {
    @Nullable String speaker = one.speaker();
    if (speaker == null) {
      throw new IllegalArgumentException("nobody says what stands at " + one.passage());
    }
    return parties.withId(speaker).orElseThrow();
  }

  private Witness witness(Utterance one) {
    return testimony.of(one.passage().account());
  }
}
