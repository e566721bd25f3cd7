/// Annotated account, its names and quotations → [org.rashomon.assertion.Assertion]s: who does,
/// wants or denies what, clause by clause.
@NullMarked
package org.rashomon.assertion;

import org.jspecify.annotations.NullMarked;
