/** Why a lead has its scores and labels: one evaluation with every part's value kept, told in words. */
@NullMarked
package org.meritlang.explain;

import org.jspecify.annotations.NullMarked;
