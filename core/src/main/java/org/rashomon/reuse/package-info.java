/// Accounts → [org.rashomon.reuse.Copy]s: reprints and excerpts, which came first, which agency.
@NullMarked
package org.rashomon.reuse;

import org.jspecify.annotations.NullMarked;
