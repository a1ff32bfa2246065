/** What would change a lead's result: time, something it does, something learnt of it. Everything told was scored. */
@NullMarked
package org.meritlang.explain.change;

import org.jspecify.annotations.NullMarked;
