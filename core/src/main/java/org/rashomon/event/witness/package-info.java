/// [org.rashomon.account.analysis.Analysis] → [org.rashomon.event.witness.Witness]: an account as
/// its event sees it, without the lines that unrelated accounts share.
@NullMarked
package org.rashomon.event.witness;

import org.jspecify.annotations.NullMarked;
