/// Sentences that tell when → [org.rashomon.timeline.Entry]s: what happened when, and which
/// accounts tell it.
@NullMarked
package org.rashomon.timeline;

import org.jspecify.annotations.NullMarked;
