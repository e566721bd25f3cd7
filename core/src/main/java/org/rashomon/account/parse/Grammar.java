package org.rashomon.account.parse;

import java.util.List;

/// What tags, trees and links between mentions are read with, beside what the encoder tells: the
/// weights of a biaffine parser (Dozat and Manning, 2017) and of a ranking of mentions (Lee et al.,
/// 2017).
final class Grammar {

  /// In the order of [Encoded#tag].
  final List<PennTag> tags;

  /// In the order of the rows of `relationWeights`.
  final List<Relation> relations;

  /// The root as a head, to be multiplied with [Encoded#arcFrom].
  final double[] root;

  final double[][] relationWeights;
  final double[] relationBias;

  /// Nobody as what a mention stands for, in the place of [Encoded#mentionTo].
  final double[] nobody;

  /// The rows that [MentionFeatures] numbers.
  final double[][] mentionFeatures;

  final double[] mentionOut;

  Grammar(
      List<PennTag> tags,
      List<Relation> relations,
      double[] root,
      double[][] relationWeights,
      double[] relationBias,
      double[] nobody,
      double[][] mentionFeatures,
      double[] mentionOut) {
    this.tags = List.copyOf(tags);
    this.relations = List.copyOf(relations);
    this.root = root;
    this.relationWeights = relationWeights;
    this.relationBias = relationBias;
    this.nobody = nobody;
    this.mentionFeatures = mentionFeatures;
    this.mentionOut = mentionOut;
  }
}
