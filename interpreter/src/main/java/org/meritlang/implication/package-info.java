/** Which conditions follow from which, as far as they alone tell. */
@NullMarked
package org.meritlang.implication;

import org.jspecify.annotations.NullMarked;
