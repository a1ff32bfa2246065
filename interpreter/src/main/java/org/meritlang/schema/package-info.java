/** Names, types, and where they come from. */
@NullMarked
package org.meritlang.schema;

import org.jspecify.annotations.NullMarked;
