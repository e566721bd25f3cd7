/// Parsed account, its names and quotations → [org.rashomon.account.statement.Statement]s: who
/// does, wants or denies what, clause by clause of the tree.
@NullMarked
package org.rashomon.account.statement;

import org.jspecify.annotations.NullMarked;
