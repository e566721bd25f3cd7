package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.Quantity;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Spans;
import org.rashomon.word.Senses;

/// A number that an account gives, and what it is compared by.
///
/// @param profile that of the smallest statement in which it stands; `null` where it stands in none
/// @param near the words beside it
/// @param sentence those of its sentence
/// @param around those of the sentences before and after too
/// @param senses of what it counts
/// @param place number of its sentence
record Figure(
    Stated stated,
    @Nullable Profile profile,
    Bag near,
    Bag sentence,
    Bag around,
    Set<Integer> senses,
    int place) {

  /// How many words before and after a number are beside it.
  private static final int NEAR = 7;

  String account() {
    return stated.passage().account();
  }

  Quantity quantity() {
    return stated.quantity();
  }

  /// Of what kinds and units it is compared with; others are numbers of other things.
  String unit() {
    return quantity().kind() + " " + quantity().unit();
  }

  /// Those of all accounts, by account and place.
  static List<Figure> of(
      List<Witness> witnesses, List<Profile> profiles, Surroundings surroundings) {
    Map<String, List<Profile>> byAccount = new HashMap<>();
    for (Profile profile : profiles) {
      byAccount.computeIfAbsent(profile.saying().account(), _ -> new ArrayList<>()).add(profile);
    }
    return witnesses.stream()
        .sorted(Comparator.comparing(Witness::id))
        .flatMap(witness ->
            of(witness, byAccount.getOrDefault(witness.id(), List.of()), surroundings).stream())
        .toList();
  }

  private static List<Figure> of(
      Witness witness, List<Profile> profiles, Surroundings surroundings) {
    List<Figure> found = new ArrayList<>();
    for (Detail detail : witness.details()) {
      if (detail instanceof Quantity quantity && isCompared(quantity)) {
        Surroundings.Place where = surroundings.at(witness.id(), quantity.span().start());
        Profile profile = profile(quantity, profiles);
        String about = profile == null ? quantity.unit() : profile.saying().label();
        found.add(
            new Figure(
                new Stated(new Passage(witness.id(), quantity.span()), quantity, about),
                profile,
                near(where.itself(), quantity, surroundings.rarity()),
                where.sentence(),
                where.around(),
                Senses.of(quantity.unit()),
                where.number()));
      }
    }
    return found;
  }

  private static boolean isCompared(Quantity quantity) {
    return switch (quantity.kind()) {
      case COUNT, DURATION, MONEY, PERCENT, DISTANCE, SPEED, MAGNITUDE -> true;
      case AGE, VOTE, SCORE, ORDINAL -> false; // by whose or which it is
    };
  }

  private static @Nullable Profile profile(Quantity quantity, List<Profile> profiles) {
    return profiles.stream()
        .filter(profile -> profile.saying().passage().span().covers(quantity.span()))
        .min(Comparator.comparingInt(profile -> profile.saying().passage().span().length()))
        .orElse(null);
  }

  private static Bag near(Sentence sentence, Quantity quantity, Rarity rarity) {
    List<Token> tokens = sentence.tokens();
    int first = Spans.endingAfter(tokens, Token::span, quantity.span().start());
    int past = first;
    while (past < tokens.size() && tokens.get(past).span().start() < quantity.span().end()) {
      past++;
    }
    Set<String> words = new HashSet<>();
    IntStream.range(Math.max(0, first - NEAR), Math.min(tokens.size(), past + NEAR))
        .mapToObj(tokens::get)
        .filter(token -> token.pos().isContent() && !token.isMark() && !isNumber(token, quantity))
        .forEach(token -> words.add(Rarity.base(token.text())));
    Map<String, Double> weights = new HashMap<>();
    words.forEach(word -> weights.put(word, rarity.of(word)));
    return Bag.of(weights);
  }

  private static boolean isNumber(Token token, Quantity quantity) {
    return token.span().overlaps(quantity.span())
        && token.text().chars().anyMatch(Character::isDigit);
  }
}
