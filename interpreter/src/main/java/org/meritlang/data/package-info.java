/** Leads as columns. */
@NullMarked
package org.meritlang.data;

import org.jspecify.annotations.NullMarked;
