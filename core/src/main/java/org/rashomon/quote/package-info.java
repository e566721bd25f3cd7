/// Named accounts → [org.rashomon.quote.Quotation]s: cue, source, content, form, speaker.
@NullMarked
package org.rashomon.quote;

import org.jspecify.annotations.NullMarked;
