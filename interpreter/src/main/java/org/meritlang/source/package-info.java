/** Texts and places in them. */
@NullMarked
package org.meritlang.source;

import org.jspecify.annotations.NullMarked;
