/** The commands of {@code merit}: what each reads from the command line, and what it does. */
@NullMarked
package org.meritlang.repl.command;

import org.jspecify.annotations.NullMarked;
