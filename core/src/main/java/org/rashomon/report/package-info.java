/// All findings of one event → one [org.rashomon.report.Report]: what an event's page shows.
@NullMarked
package org.rashomon.report;

import org.jspecify.annotations.NullMarked;
