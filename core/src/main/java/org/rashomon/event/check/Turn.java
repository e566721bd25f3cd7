package org.rashomon.event.check;

import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// What one speaker says in a transcript until another one speaks.
///
/// @param span from the label on
/// @param speaker as the transcript names them; `null` where it names nobody
/// @param interpreted whether the words came through an interpreter
record Turn(Span span, @Nullable String speaker, boolean interpreted) {}
