/** Invents what the leads of the example models have done. */
@NullMarked
package org.meritlang.examples.generator;

import org.jspecify.annotations.NullMarked;
