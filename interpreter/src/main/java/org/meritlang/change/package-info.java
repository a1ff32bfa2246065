/** Two models beside each other: what was changed from one to the other, and the models in between, change by change. */
@NullMarked
package org.meritlang.change;

import org.jspecify.annotations.NullMarked;
