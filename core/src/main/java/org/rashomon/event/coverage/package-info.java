/// Findings of an event → [org.rashomon.event.coverage.Coverage]: which account states which of
/// them, which differs, and which leaves it out.
@NullMarked
package org.rashomon.event.coverage;

import org.jspecify.annotations.NullMarked;
