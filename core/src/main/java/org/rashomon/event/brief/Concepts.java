package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.stemmer.PorterStemmer;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.account.annotate.Sentence;
import org.rashomon.account.annotate.Token;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;

/// What sentences say, in pieces that can be counted: findings, the sides of findings on which
/// accounts contradict each other, and pairs of neighbouring words (Gillick and Favre, "A scalable
/// global model for summarization", 2009).
///
/// A piece weighs as many independent accounts as tell it, and nothing if only one does.
final class Concepts {

  private static final double FINDING = 3;
  private static final double OFFICE = 1;
  private static final double UTTERANCE = 1.5;
  private static final double CLAIM = 2;
  private static final double SIDE = 1;
  private static final double MAIN_SIDE = 8;

  /// Two words of a name say who, not what happened, and count half.
  private static final String NAME = "name ";

  private static final String WORDS = "words ";

  private final CopySets copies;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Set<String>> tellers = new ArrayList<>();
  private final List<Double> perTeller = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  /// Of the sides of findings, the finding; else empty.
  private final List<String> disputes = new ArrayList<>();

  private final Map<String, List<Told>> told = new HashMap<>();

  /// A finding or a side of one, where an account tells it.
  private record Told(Span span, String key) {}

  /// @param main ids of the conflicts that matter most
  Concepts(List<Matter> matters, List<String> main, CopySets copies) {
    this.copies = copies;
    for (Matter matter : matters) {
      double side = main.contains(matter.id()) ? MAIN_SIDE : SIDE;
      for (Telling telling : matter.tellings()) {
        add(matter, telling, "finding " + matter.id(), worth(matter));
        if (!telling.side().isEmpty() && !office(matter)) {
          add(matter, telling, "side " + telling.side(), side);
          disputes.set(number("side " + telling.side()), matter.id());
        }
      }
    }
  }

  /// What one account more that tells it counts for. What somebody said is often a claim and an
  /// agreement too.
  private static double worth(Matter matter) {
    return switch (matter.kind()) {
      case "role" -> OFFICE;
      case "utterance" -> UTTERANCE;
      case "claim", "agreed" -> CLAIM;
      default -> FINDING;
    };
  }

  static boolean office(Matter matter) {
    return matter.kind().equals("role");
  }

  private void add(Matter matter, Telling telling, String key, double factor) {
    int number = number(key);
    weights.set(number, matter.independent() < 2 ? 0 : factor * matter.independent());
    told.computeIfAbsent(telling.account(), _ -> new ArrayList<>())
        .add(new Told(telling.passage().span(), key));
  }

  private int number(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, tellers.size());
    tellers.add(new HashSet<>());
    weights.add(0.0);
    perTeller.add(key.startsWith(NAME) ? 0.5 : key.startsWith(WORDS) ? 1 : 0.0);
    disputes.add("");
    return tellers.size() - 1;
  }

  /// What each of the account's sentences says, in order.
  List<Content> of(Witness witness) {
    String teller = copies.of(witness.id()).first();
    List<Sentence> sentences = witness.named().annotated().sentences();
    List<NavigableSet<Integer>> found = new ArrayList<>();
    List<NavigableSet<String>> stems = new ArrayList<>();
    for (Sentence sentence : sentences) {
      stems.add(new TreeSet<>());
      found.add(pairs(sentence, stems.getLast()));
    }
    for (Told each : told.getOrDefault(witness.id(), List.of())) {
      int concept = number(each.key());
      View.within(sentences, each.span()).forEach(i -> found.get(i).add(concept));
    }
    List<Content> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.get(i).forEach(concept -> tellers.get(concept).add(teller));
      all.add(new Content(found.get(i), stems.get(i)));
    }
    return all;
  }

  private NavigableSet<Integer> pairs(Sentence sentence, Set<String> stems) {
    PorterStemmer stemmer = new PorterStemmer();
    NavigableSet<Integer> pairs = new TreeSet<>();
    String before = "";
    boolean nameBefore = false;
    for (Token token : sentence.tokens()) {
      if (content(token)) {
        String word = key(token, stemmer);
        boolean name = token.pos() == PartOfSpeech.PROPN;
        if (!before.isEmpty() && !before.equals(word)) {
          pairs.add(number((name && nameBefore ? NAME : WORDS) + before + " " + word));
        }
        stems.add(word);
        before = word;
        nameBefore = name;
      }
    }
    return pairs;
  }

  /// Whether it is a side of a conflict.
  boolean side(int concept) {
    return !disputes.get(concept).isEmpty();
  }

  /// Whether the two tell one finding in ways that can't both be right.
  boolean contradict(Set<Integer> a, Set<Integer> b) {
    Set<String> mine = new HashSet<>();
    a.stream().map(disputes::get).filter(matter -> !matter.isEmpty()).forEach(mine::add);
    Set<String> shared = new HashSet<>();
    a.stream().filter(b::contains).map(disputes::get).forEach(shared::add);
    return b.stream()
        .map(disputes::get)
        .anyMatch(matter -> mine.contains(matter) && !shared.contains(matter));
  }

  /// To be asked when all accounts have been read.
  double weight(int concept) {
    int independent = tellers.get(concept).size();
    return weights.get(concept) + (independent < 2 ? 0 : independent * perTeller.get(concept));
  }

  private static boolean content(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, VERB, ADJ, NUM -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  private static String key(Token token, PorterStemmer stemmer) {
    String country = Countries.named(token.text());
    if (country == null) {
      country = Countries.ofDemonym(token.text());
    }
    return country != null ? country : stemmer.stem(token.lower());
  }
}
