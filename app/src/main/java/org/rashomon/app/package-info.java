/// The command line: parses arguments, calls [org.rashomon.Rashomon], writes what it finds.
@NullMarked
package org.rashomon.app;

import org.jspecify.annotations.NullMarked;
