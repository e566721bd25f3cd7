package org.rashomon.render.page;

import org.rashomon.text.Passage;

/// A place in an account's text that a finding leads to.
///
/// @param anchor of the highlighted words
public record Cited(Mark mark, String anchor, Passage passage) {}
