/// Sentences that tell when → [org.rashomon.event.timeline.Entry]s: what happened when, and which
/// accounts tell it.
@NullMarked
package org.rashomon.event.timeline;

import org.jspecify.annotations.NullMarked;
