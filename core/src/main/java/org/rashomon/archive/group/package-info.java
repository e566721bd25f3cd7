/// Accounts → [org.rashomon.archive.group.Event]s: which accounts tell of one event.
@NullMarked
package org.rashomon.archive.group;

import org.jspecify.annotations.NullMarked;
