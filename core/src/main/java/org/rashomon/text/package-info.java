/// Spans and passages → the vocabulary every stage speaks: where in which text something stands.
@NullMarked
package org.rashomon.text;

import org.jspecify.annotations.NullMarked;
