/// Statements of all accounts → facts of kind `claim`: what several accounts say to be so, and
/// where they turn it round.
@NullMarked
package org.rashomon.event.claim;

import org.jspecify.annotations.NullMarked;
