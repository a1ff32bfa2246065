/** What comes out: scorecards, contributions and notes. */
@NullMarked
package org.meritlang.score;

import org.jspecify.annotations.NullMarked;
