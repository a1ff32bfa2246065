/** Long work, and whoever waits for it: how it learns that nobody does any more. */
@NullMarked
package org.meritlang.patience;

import org.jspecify.annotations.NullMarked;
