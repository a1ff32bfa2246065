/** Runs the case files under {@code src/test/resources/cases}, which are the language's documentation. */
@NullMarked
package org.meritlang.cases;

import org.jspecify.annotations.NullMarked;
