package org.rashomon.account.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells which run of a window belongs to which, by the scores of their first words.
final class RunLinks {

  private final Settings settings;
  private final Encoded encoded;
  private final List<Integer> firsts;

  RunLinks(Settings settings, Encoded encoded, Window window) {
    this.settings = settings;
    this.encoded = encoded;
    firsts = window.firsts();
  }

  /// The run of `owners` that likest owns the other; `null` where nobody does. Of equals nobody,
  /// then the earlier.
  @Nullable Run owner(RunRelation relation, Run of, List<Run> owners) {
    double best = nobody(relation, of);
    Run likeliest = null;
    for (Run owner : owners) {
      double score = score(relation, of, owner);
      if (score > best) {
        best = score;
        likeliest = owner;
      }
    }
    return likeliest;
  }

  /// The window's opening piece stands for nobody.
  double nobody(RunRelation relation, Run of) {
    return product(relation, firsts.get(of.first()), 0);
  }

  double score(RunRelation relation, Run of, Run owner) {
    return product(relation, firsts.get(of.first()), firsts.get(owner.first()));
  }

  private double product(RunRelation relation, int from, int to) {
    int slice = settings.relations().indexOf(relation) * settings.link();
    double sum = 0;
    for (int i = slice; i < slice + settings.link(); i++) {
      sum += encoded.linkFrom().at(from, i) * encoded.linkTo().at(to, i);
    }
    return sum;
  }
}
