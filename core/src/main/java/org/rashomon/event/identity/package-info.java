/// Entities of an event's accounts → [org.rashomon.event.identity.Party]s: one person or body under
/// all its names.
@NullMarked
package org.rashomon.event.identity;

import org.jspecify.annotations.NullMarked;
