/// Clauses that say when → [org.rashomon.event.timeline.Entry]s: what happened when, and which
/// accounts have it.
@NullMarked
package org.rashomon.event.timeline;

import org.jspecify.annotations.NullMarked;
