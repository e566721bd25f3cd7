/// Accounts → [org.rashomon.archive.reuse.Copy]s: reprints and excerpts, which came first, which
/// agency.
@NullMarked
package org.rashomon.archive.reuse;

import org.jspecify.annotations.NullMarked;
