package org.rashomon.account.parse;

import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// What a pronoun or a description ("the company") stands for.
///
/// @param mention the token that it hangs on
/// @param of the token that the earlier mention hangs on; `null` where it stands for none
public record MentionLink(Span mention, @Nullable Span of) {}
