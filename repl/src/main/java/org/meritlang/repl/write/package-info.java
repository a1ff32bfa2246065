/** Results as CSV, JSON, Markdown, or a table on a terminal. */
@NullMarked
package org.meritlang.repl.write;

import org.jspecify.annotations.NullMarked;
