/// Everything that accounts state → [org.rashomon.event.brief.Chosen] sentences: the event in at
/// most eight of the accounts' own.
@NullMarked
package org.rashomon.event.brief;

import org.jspecify.annotations.NullMarked;
