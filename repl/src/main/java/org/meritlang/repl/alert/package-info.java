/** What alerts need between two runs: which of them held for which lead at its last evaluation. */
@NullMarked
package org.meritlang.repl.alert;

import org.jspecify.annotations.NullMarked;
