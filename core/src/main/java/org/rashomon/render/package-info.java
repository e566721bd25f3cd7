/// Reports and records → HTML, JSON, Markdown, CSV and text.
@NullMarked
package org.rashomon.render;

import org.jspecify.annotations.NullMarked;
