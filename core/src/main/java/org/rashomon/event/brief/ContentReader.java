package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;
import org.rashomon.word.Stems;

/// Reads what sentences say: the findings that stand in them, the sides that they take where
/// accounts contradict each other, and pairs of neighbouring words.
final class ContentReader {

  private static final double FINDING = 3;
  private static final double OFFICE = 1;
  private static final double UTTERANCE = 1.5;
  private static final double CLAIM = 2;
  private static final double SIDE = 1;
  private static final double MAIN_SIDE = 8;

  private final CopySets copies;
  private final ContentUnits units = new ContentUnits();
  private final Map<String, List<Place>> byAccount = new HashMap<>();

  /// Where an account states a finding or takes a side of one.
  private record Place(Span span, int unit) {}

  /// @param main ids of the conflicts that matter most
  ContentReader(List<Matter> matters, List<String> main, CopySets copies) {
    this.copies = copies;
    for (Matter matter : matters) {
      double worth = main.contains(matter.id()) ? MAIN_SIDE : SIDE;
      for (Telling telling : matter.tellings()) {
        add(telling, units.number(new ContentUnit.Finding(matter.id()), matter, worth(matter)));
        Telling.Side side = telling.side();
        if (side != null && !matter.isOf(Fact.Kind.ROLE)) {
          add(telling, units.number(new ContentUnit.Side(side), matter, worth));
        }
      }
    }
  }

  private void add(Telling telling, int unit) {
    byAccount
        .computeIfAbsent(telling.account(), _ -> new ArrayList<>())
        .add(new Place(telling.passage().span(), unit));
  }

  /// What one account more that states it counts for. What somebody said is often a claim and an
  /// agreement too.
  private static double worth(Matter matter) {
    return switch (matter.kind()) {
      case Matter.Other.UTTERANCE -> UTTERANCE;
      case Matter.Other.AGREED -> CLAIM;
      case Matter.OfFact(Fact.Kind kind) when kind == Fact.Kind.ROLE -> OFFICE;
      case Matter.OfFact(Fact.Kind kind) when kind == Fact.Kind.CLAIM -> CLAIM;
      case Matter.OfFact _ -> FINDING;
    };
  }

  ContentUnits units() {
    return units;
  }

  /// What each of the account's sentences says, in order.
  List<Content> of(Witness witness) {
    List<Sentence> sentences = witness.named().parsed().sentences();
    List<NavigableSet<Integer>> found = new ArrayList<>();
    List<NavigableSet<String>> stems = new ArrayList<>();
    for (Sentence sentence : sentences) {
      stems.add(new TreeSet<>());
      found.add(pairs(sentence, stems.getLast()));
    }
    for (Place each : byAccount.getOrDefault(witness.id(), List.of())) {
      View.within(sentences, each.span()).forEach(i -> found.get(i).add(each.unit()));
    }
    String account = copies.of(witness.id()).first();
    List<Content> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.get(i).forEach(unit -> units.addAccount(unit, account));
      all.add(new Content(found.get(i), stems.get(i)));
    }
    return all;
  }

  private NavigableSet<Integer> pairs(Sentence sentence, Set<String> stems) {
    NavigableSet<Integer> pairs = new TreeSet<>();
    String before = "";
    boolean nameBefore = false;
    for (Token token : sentence.tokens()) {
      if (token.pos().isContent()) {
        String word = key(token);
        boolean name = token.pos() == PartOfSpeech.PROPN;
        if (!before.isEmpty() && !before.equals(word)) {
          pairs.add(units.number(new ContentUnit.WordPair(before, word, name && nameBefore)));
        }
        stems.add(word);
        before = word;
        nameBefore = name;
      }
    }
    return pairs;
  }

  private static String key(Token token) {
    String country = Countries.meantBy(token.text());
    return country != null ? country : Stems.of(token.lower());
  }
}
