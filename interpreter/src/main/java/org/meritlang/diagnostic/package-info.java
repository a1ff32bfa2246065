/** What is wrong, where, and how to mend it. */
@NullMarked
package org.meritlang.diagnostic;

import org.jspecify.annotations.NullMarked;
