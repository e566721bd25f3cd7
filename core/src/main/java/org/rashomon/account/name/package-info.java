/// Parsed accounts → [org.rashomon.account.name.Named]: people, bodies, places and groups, and
/// which of them each name, description and pronoun is.
@NullMarked
package org.rashomon.account.name;

import org.jspecify.annotations.NullMarked;
