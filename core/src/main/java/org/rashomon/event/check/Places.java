package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.event.collate.Alignment;
import org.rashomon.event.collate.Alignment.Pair;

/// Finds where a piece may stand: chains of rare runs of words, with the words between two links
/// aligned.
///
/// Method: seeds and chains, as aligners of long sequences do it (Delcher et al., "Alignment of
/// whole genomes", 1999). Runs that stand in very many places are not looked up, and a link looks
/// back at a bounded number of others, so that the time grows with the length of the piece.
final class Places {

  private static final int MOST_PLACES = 400;
  private static final int MOST_PLACES_OF_SHORT = 2000;
  private static final int LOOK_BACK = 24;
  private static final int MOST_CHAINS = 12;

  /// How many words more the transcript may have than the piece between two links.
  private static final int LEFT_OUT = 40;

  private static final int LEFT_OUT_AT_ELLIPSIS = 400;

  /// What a word more or less between two links takes from a chain's weight, and at most.
  private static final double COST = .25;

  private static final double HIGHEST_COST = 6;

  /// Words beyond an end of a chain that are looked at.
  private static final int MARGIN = 3;

  /// Words beyond an end of a chain that are aligned at most.
  private static final int LONGEST_END = 60;

  /// Between two links that are further apart than this, words are taken for different.
  private static final long MOST_CELLS = 1_000_000;

  private static final int LONG = 9;

  private record Seed(int at, int place, double weight) {}

  private final Concordance concordance;

  Places(Concordance concordance) {
    this.concordance = concordance;
  }

  /// Where the piece may stand, the weightiest first.
  List<Place> of(Piece piece) {
    if (piece.size() <= Piece.SHORT) {
      return whole(piece);
    }
    List<Seed> seeds = seeds(piece);
    return chains(piece, seeds).stream()
        .map(chain -> place(piece, chain))
        .sorted(
            Comparator.comparingDouble(Place::weight)
                .reversed()
                .thenComparingInt(Place::transcript)
                .thenComparingInt(Place::from))
        .toList();
  }

  /// The places where a short piece stands word by word; none if they are too many to tell
  /// anything.
  private List<Place> whole(Piece piece) {
    int[] ids = concordance.ids(piece.tokens());
    double weight = piece.tokens().stream().mapToDouble(concordance::weight).sum();
    List<Place> places = new ArrayList<>();
    for (int place : concordance.grams(ids.length).of(ids, 0, MOST_PLACES_OF_SHORT)) {
      int transcript = concordance.transcriptAt(place);
      int from = place - concordance.start(transcript);
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < ids.length; i++) {
        pairs.add(new Pair(i, from + i));
      }
      places.add(new Place(transcript, pairs, weight, 1));
    }
    return places;
  }

  private List<Seed> seeds(Piece piece) {
    int[] ids = concordance.ids(piece.tokens());
    Grams grams = concordance.grams(piece.size() < LONG ? 2 : 3);
    List<Seed> seeds = seeds(piece, ids, grams, MOST_PLACES);
    if (seeds.isEmpty() && grams.length() == 2) {
      seeds = seeds(piece, ids, concordance.grams(3), MOST_PLACES * 4);
    } else if (seeds.isEmpty()) {
      seeds = seeds(piece, ids, concordance.grams(2), MOST_PLACES);
    }
    seeds.sort(Comparator.comparingInt(Seed::place).thenComparingInt(Seed::at));
    return seeds;
  }

  private List<Seed> seeds(Piece piece, int[] ids, Grams grams, int most) {
    List<Seed> seeds = new ArrayList<>();
    for (int i = 0; i + grams.length() <= ids.length; i++) {
      double weight = 0;
      for (int j = i; j < i + grams.length(); j++) {
        weight += concordance.weight(piece.tokens().get(j)) / grams.length();
      }
      for (int place : grams.of(ids, i, most)) {
        seeds.add(new Seed(i, place, weight));
      }
    }
    return seeds;
  }

  /// The weightiest chains, none sharing a seed with a weightier one.
  private List<List<Seed>> chains(Piece piece, List<Seed> seeds) {
    double[] best = new double[seeds.size()];
    int[] before = new int[seeds.size()];
    for (int i = 0; i < seeds.size(); i++) {
      best[i] = seeds.get(i).weight();
      before[i] = -1;
      for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
        double linked = best[j] + link(piece, seeds.get(j), seeds.get(i));
        if (linked > best[i]) {
          best[i] = linked;
          before[i] = j;
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      ends.add(i);
    }
    ends.sort(Comparator.comparingDouble((Integer i) -> -best[i]).thenComparing(i -> i));
    List<List<Seed>> chains = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < ends.size() && chains.size() < MOST_CHAINS; i++) {
      List<Seed> chain = new ArrayList<>();
      int at = ends.get(i);
      for (; at >= 0 && used.add(at); at = before[at]) {
        chain.add(seeds.get(at));
      }
      if (at < 0) {
        add(chains, chain.reversed());
      }
    }
    return chains;
  }

  /// The chain, and where it leaves words out also what stands before and after them: what looks
  /// like two sentences joined may be one of them altered.
  private static void add(List<List<Seed>> chains, List<Seed> chain) {
    chains.add(chain);
    int widest = 0;
    int at = 0;
    for (int i = 1; i < chain.size(); i++) {
      Seed before = chain.get(i - 1);
      Seed seed = chain.get(i);
      int more = seed.place() - before.place() - (seed.at() - before.at());
      if (more > widest) {
        widest = more;
        at = i;
      }
    }
    if (at > 0) {
      chains.add(chain.subList(0, at));
      chains.add(chain.subList(at, chain.size()));
    }
  }

  /// What the later seed adds to a chain that ends in the earlier; less than nothing if it can't.
  private double link(Piece piece, Seed a, Seed b) {
    int words = b.at() - a.at();
    int places = b.place() - a.place();
    if (words <= 0 || places <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int more = places - words;
    int allowed =
        more > LEFT_OUT && hasGap(piece, a.at(), b.at()) ? LEFT_OUT_AT_ELLIPSIS : LEFT_OUT;
    boolean apart = concordance.transcriptAt(a.place()) != concordance.transcriptAt(b.place());
    if (Math.abs(more) > allowed || apart) {
      return Double.NEGATIVE_INFINITY;
    }
    return b.weight() - Math.min(HIGHEST_COST, COST * Math.abs(more));
  }

  private static boolean hasGap(Piece piece, int from, int to) {
    // a run is at most three words long, so an ellipsis may stand inside the second one
    for (int i = from + 1; i < Math.min(piece.size(), to + 3); i++) {
      if (piece.tokens().get(i).afterGap()) {
        return true;
      }
    }
    return false;
  }

  private Place place(Piece piece, List<Seed> chain) {
    int transcript = concordance.transcriptAt(chain.getFirst().place());
    int start = concordance.start(transcript);
    List<Token> spoken = concordance.transcripts().get(transcript).tokens();
    List<Pair> links = links(piece, chain, start, spoken);
    List<Pair> pairs = new ArrayList<>();
    int first = links.getFirst().a();
    int head = Math.max(0, first - LONGEST_END);
    int from = Math.max(0, links.getFirst().b() - (first - head) - MARGIN);
    fill(pairs, piece, spoken, new int[] {head, first, from, links.getFirst().b()});
    for (int i = 0; i < links.size(); i++) {
      Pair link = links.get(i);
      pairs.add(link);
      if (i + 1 < links.size()) {
        Pair next = links.get(i + 1);
        fill(pairs, piece, spoken, new int[] {link.a() + 1, next.a(), link.b() + 1, next.b()});
      }
    }
    Pair last = links.getLast();
    int tail = Math.min(piece.size(), last.a() + 1 + LONGEST_END);
    int to = Math.min(spoken.size(), last.b() + tail - last.a() + MARGIN);
    fill(pairs, piece, spoken, new int[] {last.a() + 1, tail, last.b() + 1, to});
    double weight = pairs.stream().mapToDouble(p -> weight(piece, p.a())).sum();
    double all = piece.tokens().stream().mapToDouble(concordance::weight).sum();
    return new Place(transcript, pairs, weight, weight / all);
  }

  private double weight(Piece piece, int i) {
    return concordance.weight(piece.tokens().get(i));
  }

  /// The words of the chain's seeds, none twice and none crossing.
  private static List<Pair> links(Piece piece, List<Seed> chain, int start, List<Token> spoken) {
    List<Pair> links = new ArrayList<>();
    int a = -1;
    int b = -1;
    for (Seed seed : chain) {
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

  /// Pairs the words between two links; `bounds` are from and to in the piece and the transcript.
  private static void fill(List<Pair> pairs, Piece piece, List<Token> spoken, int[] bounds) {
    long cells = (long) (bounds[1] - bounds[0]) * (bounds[3] - bounds[2]);
    if (cells <= 0 || cells > MOST_CELLS || bounds[0] >= bounds[1]) {
      return;
    }
    List<String> said = keys(spoken.subList(bounds[2], bounds[3]));
    for (Pair pair : Alignment.of(keys(piece.tokens().subList(bounds[0], bounds[1])), said)) {
      pairs.add(new Pair(bounds[0] + pair.a(), bounds[2] + pair.b()));
    }
  }

  private static List<String> keys(List<Token> tokens) {
    return tokens.stream().map(Token::key).toList();
  }
}
