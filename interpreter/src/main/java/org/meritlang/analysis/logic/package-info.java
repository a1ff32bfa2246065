/** Which conditions can hold together, as they are: knows nothing of scores. */
@NullMarked
package org.meritlang.analysis.logic;

import org.jspecify.annotations.NullMarked;
