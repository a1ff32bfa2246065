/** A small program that scores leads with the library. */
@NullMarked
package org.meritlang.examples;

import org.jspecify.annotations.NullMarked;
