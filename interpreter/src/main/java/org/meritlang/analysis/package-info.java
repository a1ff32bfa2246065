/**
 * What is doubtful about a model, found by thinking about it before any lead is scored: one {@link
 * org.meritlang.analysis.Pass} for each kind of mistake.
 */
@NullMarked
package org.meritlang.analysis;

import org.jspecify.annotations.NullMarked;
