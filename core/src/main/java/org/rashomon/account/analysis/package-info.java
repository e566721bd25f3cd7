/// Everything found in one account → one [org.rashomon.account.analysis.Analysis], which is stored
/// and read back, and which the stages across accounts compare.
@NullMarked
package org.rashomon.account.analysis;

import org.jspecify.annotations.NullMarked;
