/// Files, folders and streams → [org.rashomon.read.Capture]s: what was saved, decoded, with where
/// it came from.
@NullMarked
package org.rashomon.read;

import org.jspecify.annotations.NullMarked;
