/** From the tree as written to a model with names resolved and types settled. */
@NullMarked
package org.meritlang.check;

import org.jspecify.annotations.NullMarked;
