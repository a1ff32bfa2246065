/** The door of the library: compile a rule file, score leads, read the cards. */
@NullMarked
package org.meritlang;

import org.jspecify.annotations.NullMarked;
