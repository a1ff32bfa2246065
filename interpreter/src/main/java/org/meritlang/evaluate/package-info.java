/** From a checked model to scores, a batch of leads at a time. */
@NullMarked
package org.meritlang.evaluate;

import org.jspecify.annotations.NullMarked;
