package org.meritlang.evaluate;

import org.meritlang.syntax.TimeUnit;

/** {@code 7 days ago}: so much before the instant of the evaluation. */
record Shift(int amount, TimeUnit unit) {}
