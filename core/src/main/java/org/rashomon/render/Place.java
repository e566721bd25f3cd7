package org.rashomon.render;

/// A passage as it is printed.
///
/// @param start the first of its code points in the account's text
/// @param end one past the last
/// @param exact the text between them, unchanged
record Place(String account, int start, int end, String exact) {}
