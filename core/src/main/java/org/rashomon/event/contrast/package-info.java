/// Details of an event's accounts → [org.rashomon.event.contrast.Fact]s: one thing, every account's
/// reading, a verdict.
@NullMarked
package org.rashomon.event.contrast;

import org.jspecify.annotations.NullMarked;
