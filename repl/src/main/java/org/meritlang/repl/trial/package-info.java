/** What {@code merit test} says of examples: for people, as JSON, as JUnit's XML. */
@NullMarked
package org.meritlang.repl.trial;

import org.jspecify.annotations.NullMarked;
