/// Reports → [org.rashomon.render.page.Page]s: what a reader is shown of an event, in the order in
/// which it is shown, ready for HTML, Markdown and text. The records are made here only, each from
/// lists that nothing changes afterwards.
@NullMarked
package org.rashomon.render.page;

import org.jspecify.annotations.NullMarked;
