/** Measurements of Merit, and the peers beside it. */
@NullMarked
package org.meritlang.benchmarks;

import org.jspecify.annotations.NullMarked;
