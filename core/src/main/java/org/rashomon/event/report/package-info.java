/// All findings of one event → one [org.rashomon.event.report.Report]: what an event's page shows.
@NullMarked
package org.rashomon.event.report;

import org.jspecify.annotations.NullMarked;
