package org.rashomon.account.name;

import org.rashomon.account.parse.TokenRange;

/// An office in a line: `Russian foreign minister` with its head `minister`.
///
/// @param range without an article, with what the office is of
/// @param head the title itself
record Office(TokenRange range, TokenRange head) {}
