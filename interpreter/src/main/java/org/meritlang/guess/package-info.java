/**
 * Guesses leads for which a condition comes out as wanted, from what the condition itself names. A guess may be wrong,
 * and is tried by scoring it.
 */
@NullMarked
package org.meritlang.guess;

import org.jspecify.annotations.NullMarked;
