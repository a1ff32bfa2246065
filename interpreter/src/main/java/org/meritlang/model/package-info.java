/** A model with names resolved and types settled: what rules mean, whoever wrote them and however. */
@NullMarked
package org.meritlang.model;

import org.jspecify.annotations.NullMarked;
