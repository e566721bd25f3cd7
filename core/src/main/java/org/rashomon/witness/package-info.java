/// Everything found in one account → one [org.rashomon.witness.Witness], the unit that the stages
/// across accounts compare.
@NullMarked
package org.rashomon.witness;

import org.jspecify.annotations.NullMarked;
