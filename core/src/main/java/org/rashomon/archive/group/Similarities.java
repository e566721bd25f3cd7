package org.rashomon.archive.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.account.print.Terms;
import org.rashomon.text.Work;

/// How alike accounts are: the cosine of what they speak of, weighed by how far apart they were
/// published.
///
/// An account is compared with those that it shares a term with that isn't common, looking the
/// rarest terms up first and no further than [#LOOKED_AT] places of the index; so the cost for an
/// account doesn't grow with their number.
final class Similarities {

  /// Less alike than this is not alike: it would not change a mean that matters.
  private static final double LEAST = 0.02;

  /// Places of the index that are looked at for one account.
  private static final int LOOKED_AT = 40_000;

  /// As many neighbours are kept for all accounts together.
  private static final int KEPT = 4_000_000;

  /// Fewer neighbours are never kept for an account.
  private static final int FEWEST = 64;

  /// Steps in which the likeness of candidates is graded, up to a cosine of [#HIGH].
  private static final int GRADES = 2000;

  private static final double HIGH = 0.5;

  /// Accounts that are compared one after the other with the same working memory.
  private static final int CHUNK = 256;

  private final Index index;
  private final Days days;
  private final double[] rarities;
  private final double[] lengths;
  private final int most;

  private Similarities(Index index, Days days) {
    this.index = index;
    this.days = days;
    this.rarities = index.rarities();
    this.lengths = index.lengths(rarities);
    this.most = Math.max(FEWEST, KEPT / Math.max(1, index.size()));
  }

  /// The neighbours of each account.
  static List<Neighbours> of(List<Terms> accounts, Work work) {
    Similarities similarities = new Similarities(new Index(accounts), new Days(accounts));
    List<Integer> chunks =
        IntStream.iterate(0, first -> first < accounts.size(), first -> first + CHUNK)
            .boxed()
            .toList();
    return work.map(chunks, similarities::chunk).stream().flatMap(List::stream).toList();
  }

  private List<Neighbours> chunk(int first) {
    List<Neighbours> found = new ArrayList<>(CHUNK);
    Search search = new Search();
    for (int i = first; i < Math.min(first + CHUNK, index.size()); i++) {
      found.add(search.neighbours(i));
    }
    return found;
  }

  private record Alike(int account, float much) {}

  /// Working memory for one account after another.
  private final class Search {

    private final double[] products = new double[index.size()];
    private final int[] reached = new int[index.size()];
    private final double[] own = new double[rarities.length];
    private int count;

    Neighbours neighbours(int account) {
      Index.Vector vector = index.vector(account);
      boolean all = lookUp(account, vector);
      List<Alike> alike = all ? alike(account, reached, count) : verified(account, vector);
      boolean cut = alike.size() > most;
      int kept = Math.min(most, alike.size());
      if (cut) {
        alike.sort((a, b) ->
            a.much() != b.much()
                ? Float.compare(b.much(), a.much())
                : Integer.compare(a.account(), b.account()));
      }
      List<Alike> nearest = new ArrayList<>(alike.subList(0, kept));
      nearest.sort((a, b) -> Integer.compare(a.account(), b.account()));
      int[] others = new int[kept];
      float[] much = new float[kept];
      for (int i = 0; i < kept; i++) {
        others[i] = nearest.get(i).account();
        much[i] = nearest.get(i).much();
      }
      clear();
      return new Neighbours(others, much, cut);
    }

    /// Adds up the products with all accounts that share a term, the rarest terms first.
    ///
    /// @return whether all the account's terms were looked up
    private boolean lookUp(int account, Index.Vector vector) {
      int[] rarestFirst =
          IntStream.range(0, vector.size())
              .boxed()
              .sorted((a, b) ->
                  Integer.compare(
                      index.postings(vector.term(a)).count(),
                      index.postings(vector.term(b)).count()))
              .mapToInt(Integer::intValue)
              .toArray();
      int left = LOOKED_AT;
      for (int i : rarestFirst) {
        Index.Postings postings = index.postings(vector.term(i));
        left -= postings.count();
        if (postings.isCommon() || left < 0) {
          return false;
        }
        double rarity = rarities[vector.term(i)];
        if (rarity == 0) {
          continue;
        }
        double weight = vector.amount(i) * rarity * rarity;
        for (int j = 0; j < postings.count(); j++) {
          int other = postings.account(j);
          if (products[other] == 0 && other != account) {
            reached[count++] = other;
          }
          products[other] += other == account ? 0 : weight * postings.amount(j);
        }
      }
      return true;
    }

    /// Those of the reached accounts that are alike.
    private List<Alike> alike(int account, int[] others, int size) {
      List<Alike> alike = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        double cosine = products[others[i]] / (lengths[account] * lengths[others[i]]);
        if (cosine >= LEAST) {
          alike.add(new Alike(others[i], (float) (cosine * days.nearness(account, others[i]))));
        }
      }
      return alike;
    }

    /// The most promising of the reached accounts, all terms compared.
    private List<Alike> verified(int account, Index.Vector vector) {
      int[] promising = promising(account);
      for (int i = 0; i < vector.size(); i++) {
        double rarity = rarities[vector.term(i)];
        own[vector.term(i)] = vector.amount(i) * rarity * rarity;
      }
      for (int other : promising) {
        Index.Vector theirs = index.vector(other);
        double product = 0;
        for (int i = 0; i < theirs.size(); i++) {
          product += own[theirs.term(i)] * theirs.amount(i);
        }
        products[other] = product;
      }
      for (int i = 0; i < vector.size(); i++) {
        own[vector.term(i)] = 0;
      }
      return alike(account, promising, promising.length);
    }

    /// The accounts that look most alike by what was looked up of them: twice as many as are kept,
    /// and those that are as good as the last.
    private int[] promising(int account) {
      if (count <= 2 * most) {
        return Arrays.copyOf(reached, count);
      }
      int[] grades = new int[GRADES + 1];
      for (int i = 0; i < count; i++) {
        grades[grade(account, reached[i])]++;
      }
      int least = GRADES;
      for (int taken = grades[least]; taken < 2 * most; taken += grades[least]) {
        least--;
      }
      int enough = least;
      return Arrays.stream(reached, 0, count)
          .filter(other -> grade(account, other) >= enough)
          .toArray();
    }

    /// The cosine of what was looked up, in whole steps; the last is for all above [#HIGH].
    private int grade(int account, int other) {
      double cosine = products[other] / (lengths[account] * lengths[other]);
      return (int) Math.min(GRADES, cosine / HIGH * GRADES);
    }

    private void clear() {
      for (int i = 0; i < count; i++) {
        products[reached[i]] = 0;
      }
      count = 0;
    }
  }
}
