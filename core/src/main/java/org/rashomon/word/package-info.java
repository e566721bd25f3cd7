/// Words → lemmas, and which words can mean the same.
@NullMarked
package org.rashomon.word;

import org.jspecify.annotations.NullMarked;
