/// Named accounts → [org.rashomon.account.detail.Detail]s: what is counted, measured, priced, and
/// who holds which office.
@NullMarked
package org.rashomon.account.detail;

import org.jspecify.annotations.NullMarked;
