package org.rashomon.render.page;

/// The sentence in which a finding's words stand, shortened where it is long.
///
/// @param source who the account has it from, in its words; else empty
public record Evidence(Cited place, String before, String words, String after, String source) {}
