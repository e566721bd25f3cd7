/// Accounts → [org.rashomon.annotate.Annotated]: paragraphs, sentences, tokens and parts of speech.
@NullMarked
package org.rashomon.annotate;

import org.jspecify.annotations.NullMarked;
