/// Everything found in one account → one [org.rashomon.account.analysis.Witness], the unit that the
/// stages across accounts compare.
@NullMarked
package org.rashomon.account.analysis;

import org.jspecify.annotations.NullMarked;
