/// Captures → [org.rashomon.account.clean.Account]s: the story's text, every other block marked
/// with what it is.
@NullMarked
package org.rashomon.account.clean;

import org.jspecify.annotations.NullMarked;
