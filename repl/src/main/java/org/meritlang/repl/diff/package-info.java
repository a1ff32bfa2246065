/** Two models seen over the same leads: which leads change, and because of which sentences. */
@NullMarked
package org.meritlang.repl.diff;

import org.jspecify.annotations.NullMarked;
