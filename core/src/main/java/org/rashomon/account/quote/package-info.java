/// Named accounts → [org.rashomon.account.quote.Quotation]s: cue, source, content, form, speaker.
@NullMarked
package org.rashomon.account.quote;

import org.jspecify.annotations.NullMarked;
