/// Files, folders and streams → [org.rashomon.account.read.Capture]s: what was saved, decoded, with
/// where it came from.
@NullMarked
package org.rashomon.account.read;

import org.jspecify.annotations.NullMarked;
