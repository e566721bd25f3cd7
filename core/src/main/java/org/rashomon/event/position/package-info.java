/// Issues → [org.rashomon.event.position.Position]s and [org.rashomon.event.position.Agreement]s:
/// what each party is reported to hold, and what was agreed.
@NullMarked
package org.rashomon.event.position;

import org.jspecify.annotations.NullMarked;
