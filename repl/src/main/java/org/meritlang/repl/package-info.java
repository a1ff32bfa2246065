/** The {@code merit} command: the prompt, the one-shot commands, and the readers and writers of files. */
@NullMarked
package org.meritlang.repl;

import org.jspecify.annotations.NullMarked;
