/** Runs the examples of a model, tells what they leave untried, and writes examples for it. */
@NullMarked
package org.meritlang.trial;

import org.jspecify.annotations.NullMarked;
