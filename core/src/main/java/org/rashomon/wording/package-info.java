/// Accounts of an event → [org.rashomon.wording.Referent]s, each with the words that every account
/// chose for it, and [org.rashomon.wording.LoadedWord]s, which judge.
@NullMarked
package org.rashomon.wording;

import org.jspecify.annotations.NullMarked;
