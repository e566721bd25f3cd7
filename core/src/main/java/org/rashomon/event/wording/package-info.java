/// Accounts of an event → [org.rashomon.event.wording.Referent]s, each with the words that every
/// account chose for it, and [org.rashomon.event.wording.LoadedWord]s, which judge.
@NullMarked
package org.rashomon.event.wording;

import org.jspecify.annotations.NullMarked;
