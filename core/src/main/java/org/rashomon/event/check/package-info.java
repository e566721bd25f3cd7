/// Quotations and transcripts → [org.rashomon.event.check.Check]s: where a quotation stands in the
/// record, whose words they are there, and what was changed.
@NullMarked
package org.rashomon.event.check;

import org.jspecify.annotations.NullMarked;
