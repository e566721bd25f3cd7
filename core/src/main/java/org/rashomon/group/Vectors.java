package org.rashomon.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rashomon.clean.Account;
import org.rashomon.clean.Block;
import org.rashomon.text.Words;

/// Weighs what each account is about: TF-IDF (Salton and Buckley, 1988), names and numbers counting
/// three times.
///
/// Few accounts don't tell which words are rare, so document frequencies start from a background of
/// [#BACKGROUND] accounts in which every word stands a little.
final class Vectors {

  private static final double BACKGROUND = 500;
  private static final double BACKGROUND_SHARE = 1 / 200.0;
  private static final float NAME = 3;
  private static final Set<String> COMMON = commonWords();

  private Vectors() {}

  /// A term of all the accounts: its number, and how many of them have it.
  private record Known(int number, int accounts) {}

  static List<Vector> of(List<Account> accounts) {
    List<Map<String, Float>> counts = accounts.stream().map(Vectors::counts).toList();
    Map<String, Known> known = new HashMap<>();
    for (Map<String, Float> terms : counts) {
      for (String term : terms.keySet()) {
        known.merge(
            term,
            new Known(known.size(), 1),
            (old, _) -> new Known(old.number(), old.accounts() + 1));
      }
    }
    return counts.stream().map(terms -> vector(terms, known, accounts.size())).toList();
  }

  private static Map<String, Float> counts(Account account) {
    Map<String, Float> counts = new LinkedHashMap<>();
    String title = account.provenance().title();
    if (title != null) {
      count(title, counts);
    }
    for (Block block : account.story()) {
      count(block.span().in(account.text()), counts);
    }
    return counts;
  }

  private static void count(String text, Map<String, Float> counts) {
    for (Words.Word word : Words.of(text)) {
      String term =
          singular(
              word.text().endsWith("'s")
                  ? word.text().substring(0, word.text().length() - 2)
                  : word.text());
      if (term.length() > 1 && !COMMON.contains(term) && !COMMON.contains(word.text())) {
        int first = text.codePointAt(word.span().start());
        boolean name = Character.isUpperCase(first) || Character.isDigit(first);
        counts.merge(term, name ? NAME : 1, Float::sum);
      }
    }
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static Vector vector(Map<String, Float> counts, Map<String, Known> known, int accounts) {
    List<Vector.Term> terms = new ArrayList<>();
    double squares = 0;
    for (Map.Entry<String, Float> count : counts.entrySet()) {
      Known term = Objects.requireNonNull(known.get(count.getKey()));
      double rarity =
          Math.log((accounts + BACKGROUND) / (term.accounts() + BACKGROUND * BACKGROUND_SHARE));
      double weight = (1 + Math.log(count.getValue())) * rarity;
      terms.add(new Vector.Term(term.number(), (float) weight));
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    return new Vector(
        terms.stream()
            .map(term -> new Vector.Term(term.number(), (float) (term.weight() / length)))
            .toList());
  }

  private static Set<String> commonWords() {
    Set<String> words = new HashSet<>();
    try (InputStream in = Vectors.class.getResourceAsStream("en/common-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException("en/common-words.txt can't be read", e);
    }
    return Set.copyOf(words);
  }
}
