package org.rashomon.archive.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.account.print.Terms;

/// The accounts by what they speak of: from an account to its terms, and from a term to its
/// accounts.
///
/// Weights are TF-IDF (Salton and Buckley, 1988) over the accounts and a [Background]. Accounts and
/// terms have numbers in the order in which they came.
final class Index {

  /// A name or a number tells two events of one kind apart.
  private static final float NAME = 2;

  private static final float TITLE = 5;

  /// A term that more accounts have says too little to be looked up by.
  static final int COMMON = 2000;

  /// The accounts that have a term, and how much they speak of it; none once they are too many.
  static final class Postings {

    private final double background;
    private int count;
    private int[] accounts = new int[2];
    private float[] amounts = new float[2];

    private Postings(double background) {
      this.background = background;
    }

    private void add(int account, float amount) {
      if (count < COMMON) {
        if (count == accounts.length) {
          accounts = Arrays.copyOf(accounts, count + count / 2 + 1);
          amounts = Arrays.copyOf(amounts, accounts.length);
        }
        accounts[count] = account;
        amounts[count] = amount;
      } else if (count == COMMON) {
        accounts = new int[0];
        amounts = new float[0];
      }
      count++;
    }

    boolean isCommon() {
      return count > COMMON;
    }

    /// How many accounts have the term.
    int count() {
      return count;
    }

    int account(int i) {
      return accounts[i];
    }

    float amount(int i) {
      return amounts[i];
    }
  }

  /// An account's terms by number, and how much it speaks of each.
  static final class Vector {

    private final int[] terms;
    private final float[] amounts;

    private Vector(int[] terms, float[] amounts) {
      this.terms = terms;
      this.amounts = amounts;
    }

    int size() {
      return terms.length;
    }

    int term(int i) {
      return terms[i];
    }

    float amount(int i) {
      return amounts[i];
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Postings> postings = new ArrayList<>();
  private final List<Vector> vectors = new ArrayList<>();

  Index(List<Terms> accounts) {
    accounts.forEach(account -> add(amounts(account)));
  }

  /// How much an account speaks of what, in order of appearance.
  static Map<String, Float> amounts(Terms account) {
    Map<String, Float> amounts = new LinkedHashMap<>();
    account.title().stream()
        .mapToObj(account.all()::get)
        .forEach(term -> amounts.merge(term.word(), TITLE * weight(term), Float::sum));
    account.lines().stream()
        .flatMapToInt(line -> line.terms().stream())
        .limit(Terms.READ)
        .mapToObj(account.all()::get)
        .forEach(term -> amounts.merge(term.word(), weight(term), Float::sum));
    return amounts;
  }

  private static float weight(Terms.Term term) {
    return term.name() ? NAME : 1;
  }

  private void add(Map<String, Float> amounts) {
    int[] terms = new int[amounts.size()];
    float[] weights = new float[amounts.size()];
    int i = 0;
    for (Map.Entry<String, Float> amount : amounts.entrySet()) {
      terms[i] = number(amount.getKey());
      weights[i] = (float) (1 + Math.log(amount.getValue()));
      postings.get(terms[i]).add(vectors.size(), weights[i]);
      i++;
    }
    vectors.add(new Vector(terms, weights));
  }

  private int number(String term) {
    Integer known = numbers.get(term);
    if (known != null) {
      return known;
    }
    int number = postings.size();
    numbers.put(term, number);
    postings.add(new Postings(Background.accounts(term)));
    return number;
  }

  int size() {
    return vectors.size();
  }

  Vector vector(int account) {
    return vectors.get(account);
  }

  Postings postings(int term) {
    return postings.get(term);
  }

  /// How much each term weighs among the accounts.
  double[] rarities() {
    double all = vectors.size() + Background.ACCOUNTS;
    return postings.stream()
        .mapToDouble(term -> Math.max(0, Math.log(all / (term.count + term.background))))
        .toArray();
  }

  /// The length of each account's vector.
  double[] lengths(double[] rarities) {
    return vectors.stream().mapToDouble(vector -> length(vector, rarities)).toArray();
  }

  private static double length(Vector vector, double[] rarities) {
    double squares = 0;
    for (int i = 0; i < vector.size(); i++) {
      double weight = vector.amount(i) * rarities[vector.term(i)];
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }
}
