/// Entities of an event's accounts → [org.rashomon.identity.Party]s: one person or body under all
/// its names.
@NullMarked
package org.rashomon.identity;

import org.jspecify.annotations.NullMarked;
