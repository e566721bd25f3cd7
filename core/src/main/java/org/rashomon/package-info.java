/// Rashomon: many accounts of one event, compared.
@NullMarked
package org.rashomon;

import org.jspecify.annotations.NullMarked;
