package org.rashomon.event.align;

import org.rashomon.account.detail.Quantity;
import org.rashomon.text.Passage;

/// A number that an account gives, and where.
public record Stated(Passage passage, Quantity quantity) {}
