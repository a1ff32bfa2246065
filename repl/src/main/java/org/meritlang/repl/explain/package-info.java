/** Explanations in the forms that are sent and read by other programs: JSON, Markdown, a web page, notes. */
@NullMarked
package org.meritlang.repl.explain;

import org.jspecify.annotations.NullMarked;
