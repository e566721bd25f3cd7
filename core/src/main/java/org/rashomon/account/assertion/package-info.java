/// Parsed account, its names and quotations → [org.rashomon.account.assertion.Assertion]s: who
/// does, wants or denies what, clause by clause.
@NullMarked
package org.rashomon.account.assertion;

import org.jspecify.annotations.NullMarked;
