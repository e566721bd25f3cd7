/// Issues → [org.rashomon.position.Position]s and [org.rashomon.position.Agreement]s: what each
/// party is reported to hold, and what was agreed.
@NullMarked
package org.rashomon.position;

import org.jspecify.annotations.NullMarked;
