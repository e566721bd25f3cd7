package org.rashomon.event.align;

import org.rashomon.account.detail.Quantity;
import org.rashomon.text.Passage;

/// A number that an account gives, and where.
///
/// @param about what it is a number of, in a few words of the account
public record Stated(Passage passage, Quantity quantity, String about) {}
