package org.rashomon.account.parse;

/// What the encoder tells of the pieces of one window; of a word or a token what it tells of its
/// first piece counts.
///
/// @param attribution a logit for each label of [Settings#attribution]
/// @param names a logit for each label of [Settings#names]
/// @param linkFrom of a piece that may belong to another, a slice for each relation
/// @param linkTo of a piece that another may belong to, likewise
/// @param tag a logit for each of [Grammar#tags]
/// @param arcFrom of a token that belongs to a head; see [Grammar]
/// @param arcTo of a head
/// @param relationFrom of a token that belongs to a head
/// @param relationTo of a head
/// @param mentionFrom of a mention that stands for another
/// @param mentionTo of a mention that another stands for
record Encoded(
    EncoderRows attribution,
    EncoderRows names,
    EncoderRows linkFrom,
    EncoderRows linkTo,
    EncoderRows tag,
    EncoderRows arcFrom,
    EncoderRows arcTo,
    EncoderRows relationFrom,
    EncoderRows relationTo,
    EncoderRows mentionFrom,
    EncoderRows mentionTo) {}
