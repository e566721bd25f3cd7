/// Accounts → [org.rashomon.group.Event]s: which accounts tell of one event.
@NullMarked
package org.rashomon.group;

import org.jspecify.annotations.NullMarked;
