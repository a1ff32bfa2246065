/** Valid sentences, broken once by rule, and what the first message says of each. */
@NullMarked
package org.meritlang.mutations;

import org.jspecify.annotations.NullMarked;
