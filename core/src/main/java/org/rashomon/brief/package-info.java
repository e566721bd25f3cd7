/// Everything that accounts tell → [org.rashomon.brief.Chosen] sentences: the event in at most
/// eight of the accounts' own.
@NullMarked
package org.rashomon.brief;

import org.jspecify.annotations.NullMarked;
