package org.rashomon.archive.reuse;

/// Two texts by their numbers, the smaller first.
record Pair(int first, int second) {}
