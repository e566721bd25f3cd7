package org.rashomon.account.tag;

/// What the encoder tells of the pieces of one window.
///
/// @param attribution a logit for each label of [Settings#attribution]
/// @param names a logit for each label of [Settings#names]
/// @param linkFrom of a piece that may belong to another, a slice for each relation
/// @param linkTo of a piece that another may belong to, likewise
record Encoded(
    EncoderRows attribution, EncoderRows names, EncoderRows linkFrom, EncoderRows linkTo) {}
