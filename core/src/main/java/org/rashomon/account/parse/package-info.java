/// [org.rashomon.account.clean.Account] → [org.rashomon.account.parse.Tagged]: paragraphs,
/// sentences, tokens with their tags and trees, names, reported speech, and what each mention
/// stands for.
///
/// The encoder is trained and described in `training/`; this package repeats its decoding step by
/// step.
@NullMarked
package org.rashomon.account.parse;

import org.jspecify.annotations.NullMarked;
