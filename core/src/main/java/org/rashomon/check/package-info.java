/// Quotations and transcripts → [org.rashomon.check.Check]s: where a quotation stands in the
/// record, whose words they are there, and what was changed.
@NullMarked
package org.rashomon.check;

import org.jspecify.annotations.NullMarked;
