/** The prompt on a terminal: keys, colours, completion and history. The only package that knows JLine. */
@NullMarked
package org.meritlang.repl.screen;

import org.jspecify.annotations.NullMarked;
