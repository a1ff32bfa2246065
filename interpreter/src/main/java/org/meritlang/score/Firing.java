package org.meritlang.score;

import java.util.function.IntPredicate;

/**
 * For which leads of a batch one part of a model acted.
 *
 * @param acted of a lead, as if nothing disqualified it
 */
public record Firing(Part part, IntPredicate acted) {}
