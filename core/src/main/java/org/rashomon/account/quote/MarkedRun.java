package org.rashomon.account.quote;

import org.rashomon.text.Span;

/// Words within one pair of quotation marks; what is nested in them belongs to them.
///
/// @param inside between the marks, white space at its ends left out; never empty
/// @param outside with the marks
/// @param closed whether a closing mark was found; an unclosed run ends with its paragraph
/// @param follows index of the run that this one goes on with, begun in the paragraph before and
///   left open there as printers do; -1 where it stands by itself
record MarkedRun(Span inside, Span outside, boolean closed, int follows) {}
