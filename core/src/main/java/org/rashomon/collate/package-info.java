/// Quotations of an event's accounts → [org.rashomon.collate.Family]s: one utterance, every
/// wording.
@NullMarked
package org.rashomon.collate;

import org.jspecify.annotations.NullMarked;
