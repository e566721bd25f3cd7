/// Quotations of an event's accounts → [org.rashomon.event.collate.Family]s: one utterance, every
/// wording.
@NullMarked
package org.rashomon.event.collate;

import org.jspecify.annotations.NullMarked;
