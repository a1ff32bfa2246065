/** Files and streams of leads, read into batches of columns. */
@NullMarked
package org.meritlang.repl.read;

import org.jspecify.annotations.NullMarked;
