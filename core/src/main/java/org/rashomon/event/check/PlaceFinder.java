package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.event.collate.Alignment;
import org.rashomon.event.collate.Alignment.Pair;

/// Finds where a piece may stand: chains of rare runs of words, with the words between two links
/// aligned.
///
/// Method: seeds and chains, as aligners of long sequences do it (Delcher et al., "Alignment of
/// whole genomes", 1999).
record PlaceFinder(Concordance concordance) {

  private static final int MOST_PLACES_OF_SHORT = 2000;

  /// Words beyond an end of a chain that are looked at.
  private static final int MARGIN = 3;

  /// Words beyond an end of a chain that are aligned at most.
  private static final int LONGEST_END = 60;

  /// Between two links that are further apart than this, words are taken for different.
  private static final long MOST_CELLS = 1_000_000;

  /// Where the piece may stand, the weightiest first.
  List<PiecePlace> of(Piece piece) {
    if (piece.size() <= Piece.SHORT) {
      return whole(piece);
    }
    return new SeedChains(concordance, piece)
        .heaviest().stream()
            .map(chain -> place(piece, chain))
            .sorted(
                Comparator.comparingDouble(PiecePlace::weight)
                    .reversed()
                    .thenComparingInt(PiecePlace::transcript)
                    .thenComparingInt(PiecePlace::from))
            .toList();
  }

  /// The places where a short piece stands word by word; none if they are too many to show
  /// anything.
  private List<PiecePlace> whole(Piece piece) {
    int[] ids = concordance.ids(piece.tokens());
    double weight = piece.tokens().stream().mapToDouble(concordance::weight).sum();
    List<PiecePlace> places = new ArrayList<>();
    for (int place : concordance.grams(ids.length).of(ids, 0, MOST_PLACES_OF_SHORT)) {
      int transcript = concordance.transcriptAt(place);
      int from = place - concordance.start(transcript);
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < ids.length; i++) {
        pairs.add(new Pair(i, from + i));
      }
      places.add(new PiecePlace(transcript, pairs, weight, 1));
    }
    return places;
  }

  private PiecePlace place(Piece piece, List<SeedChains.Seed> chain) {
    int transcript = concordance.transcriptAt(chain.getFirst().place());
    int start = concordance.start(transcript);
    List<CheckedWord> spoken = concordance.transcripts().get(transcript).tokens();
    List<Pair> links = links(piece, chain, start, spoken);
    List<Pair> pairs = new ArrayList<>();
    Pair first = links.getFirst();
    int head = Math.max(0, first.a() - LONGEST_END);
    int from = Math.max(0, first.b() - (first.a() - head) - MARGIN);
    pairs.addAll(between(piece, spoken, new Pair(head, from), first));
    for (int i = 0; i + 1 < links.size(); i++) {
      pairs.add(links.get(i));
      pairs.addAll(between(piece, spoken, behind(links.get(i)), links.get(i + 1)));
    }
    Pair last = links.getLast();
    pairs.add(last);
    int tail = Math.min(piece.size(), last.a() + 1 + LONGEST_END);
    int to = Math.min(spoken.size(), last.b() + tail - last.a() + MARGIN);
    pairs.addAll(between(piece, spoken, behind(last), new Pair(tail, to)));
    double weight = pairs.stream().mapToDouble(p -> weight(piece, p.a())).sum();
    double all = piece.tokens().stream().mapToDouble(concordance::weight).sum();
    return new PiecePlace(transcript, pairs, weight, weight / all);
  }

  private double weight(Piece piece, int i) {
    return concordance.weight(piece.tokens().get(i));
  }

  /// The words of the chain's seeds, none twice and none crossing.
  private static List<Pair> links(
      Piece piece, List<SeedChains.Seed> chain, int start, List<CheckedWord> spoken) {
    List<Pair> links = new ArrayList<>();
    int a = -1;
    int b = -1;
    for (SeedChains.Seed seed : chain) {
      for (int i = 0; i < 3 && seed.at() + i < piece.size(); i++) {
        int word = seed.at() + i;
        int place = seed.place() + i - start;
        if (word > a
            && place > b
            && place < spoken.size()
            && piece.tokens().get(word).key().equals(spoken.get(place).key())) {
          links.add(new Pair(word, place));
          a = word;
          b = place;
        } else if (word > a && place > b) {
          break;
        }
      }
    }
    return links;
  }

  private static Pair behind(Pair link) {
    return new Pair(link.a() + 1, link.b() + 1);
  }

  /// Pairs the words from one place on and before another, in the piece and in the transcript.
  private static List<Pair> between(Piece piece, List<CheckedWord> spoken, Pair from, Pair to) {
    long cells = (long) (to.a() - from.a()) * (to.b() - from.b());
    if (cells <= 0 || cells > MOST_CELLS || from.a() >= to.a()) {
      return List.of();
    }
    List<String> quoted = keys(piece.tokens().subList(from.a(), to.a()));
    return Alignment.of(quoted, keys(spoken.subList(from.b(), to.b()))).stream()
        .map(pair -> new Pair(from.a() + pair.a(), from.b() + pair.b()))
        .toList();
  }

  private static List<String> keys(List<CheckedWord> tokens) {
    return tokens.stream().map(CheckedWord::key).toList();
  }
}
