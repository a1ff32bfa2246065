/** Measurements, and the peers we measure against. */
@NullMarked
package org.meritlang.benchmarks;

import org.jspecify.annotations.NullMarked;
