/// Named accounts → [org.rashomon.detail.Detail]s: what is counted, measured, priced, and who holds
/// which office.
@NullMarked
package org.rashomon.detail;

import org.jspecify.annotations.NullMarked;
