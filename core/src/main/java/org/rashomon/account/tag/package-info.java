/// [org.rashomon.account.annotate.Annotated] → [org.rashomon.account.tag.Tagged]: what a trained
/// tagger takes for a name, a cue, a source, reported content, and which of them belong together.
///
/// The tagger is trained and described in `training/`; this package repeats its decoding step by
/// step.
@NullMarked
package org.rashomon.account.tag;

import org.jspecify.annotations.NullMarked;
