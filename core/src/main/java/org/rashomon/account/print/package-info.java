/// [org.rashomon.account.clean.Account] → [org.rashomon.account.print.Prints] and
/// [org.rashomon.account.print.Terms]: what tells whether accounts hold the same text, and whether
/// they tell of one event, without the text.
@NullMarked
package org.rashomon.account.print;

import org.jspecify.annotations.NullMarked;
