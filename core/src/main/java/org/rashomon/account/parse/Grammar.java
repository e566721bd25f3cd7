package org.rashomon.account.parse;

import java.util.List;

/// What tags, trees and links between mentions are read with, beside what the encoder tells: the
/// weights of a biaffine parser (Dozat and Manning, 2017) and of a ranking of mentions (Lee et al.,
/// 2017).
///
/// @param partsOfSpeech in the order of [Encoded#partOfSpeech]
/// @param tags in the order of [Encoded#tag]
/// @param relations in the order of the rows of `relationWeights`
/// @param root as a head, to be multiplied with [Encoded#arcFrom]
/// @param nobody as what a mention stands for, in the place of [Encoded#mentionTo]
/// @param mentionFeatures the rows that [MentionFeatures] numbers
record Grammar(
    List<PartOfSpeech> partsOfSpeech,
    List<PennTag> tags,
    List<Relation> relations,
    double[] root,
    double[][] relationWeights,
    double[] relationBias,
    double[] nobody,
    double[][] mentionFeatures,
    double[] mentionOut) {}
