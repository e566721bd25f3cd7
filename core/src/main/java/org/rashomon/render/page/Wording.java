package org.rashomon.render.page;

import java.util.List;

/// Words, and each place where they stand so.
public record Wording(String words, List<Cited> by) {}
