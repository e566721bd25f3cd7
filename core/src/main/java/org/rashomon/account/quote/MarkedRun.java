package org.rashomon.account.quote;

import org.rashomon.text.Span;

/// Words within one pair of quotation marks; what is nested in them belongs to them.
///
/// @param inside between the marks, white space at its ends left out; never empty
/// @param outside with the marks
record MarkedRun(Span inside, Span outside) {}
