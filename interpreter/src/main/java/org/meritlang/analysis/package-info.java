/**
 * What can be found by thinking about a model before any lead is scored: its ranges and its conditions; and
 * what leads show of it, where there are any.
 */
@NullMarked
package org.meritlang.analysis;

import org.jspecify.annotations.NullMarked;
