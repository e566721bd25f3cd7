/// [org.rashomon.account.analysis.Analysis] → bytes → the same analysis.
@NullMarked
package org.rashomon.account.analysis.codec;

import org.jspecify.annotations.NullMarked;
