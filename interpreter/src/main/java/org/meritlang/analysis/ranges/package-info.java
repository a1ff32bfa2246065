/** What the scores and labels of a model can be, and leads that show it. */
@NullMarked
package org.meritlang.analysis.ranges;

import org.jspecify.annotations.NullMarked;
