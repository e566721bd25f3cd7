package org.rashomon.event.timeline;

import org.rashomon.text.Passage;

/// Words that give a time.
///
/// @param matter what they tell; words of one matter and one day are on one happening
/// @param time as TIMEX3 writes it
record Dated(Passage passage, String matter, String time) {}
