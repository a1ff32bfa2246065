@NullMarked
package org.meritlang.change;

import org.jspecify.annotations.NullMarked;
