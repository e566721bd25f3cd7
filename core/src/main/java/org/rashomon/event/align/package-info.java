/// Statements of several accounts → [org.rashomon.event.align.Issue]s: which of them tell one
/// thing.
@NullMarked
package org.rashomon.event.align;

import org.jspecify.annotations.NullMarked;
