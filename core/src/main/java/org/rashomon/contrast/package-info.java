/// Details of an event's accounts → [org.rashomon.contrast.Fact]s: one thing, every account's
/// reading, a verdict.
@NullMarked
package org.rashomon.contrast;

import org.jspecify.annotations.NullMarked;
