/// Witnesses → [org.rashomon.reuse.Copy]s: reprints and excerpts.
@NullMarked
package org.rashomon.reuse;

import org.jspecify.annotations.NullMarked;
