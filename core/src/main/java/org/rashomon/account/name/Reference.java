package org.rashomon.account.name;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Mention.Form;
import org.rashomon.text.Span;

/// A [Mention] in the making: its figure isn't numbered yet.
record Reference(Span span, Form form, Figure figure, @Nullable Span office) {}
