/// Accounts → [org.rashomon.account.annotate.Annotated]: paragraphs, sentences, tokens and parts of
/// speech.
@NullMarked
package org.rashomon.account.annotate;

import org.jspecify.annotations.NullMarked;
