/**
 * The language a second time, as plainly as it can be said: one lead, one node at a time. What the
 * engine works out over columns must agree with it to the last digit.
 */
@NullMarked
package org.meritlang.naive;

import org.jspecify.annotations.NullMarked;
