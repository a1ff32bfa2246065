/** What stands in examples, in README.md and in docs, held to what the command really does. */
@NullMarked
package org.meritlang.repl.examples;

import org.jspecify.annotations.NullMarked;
