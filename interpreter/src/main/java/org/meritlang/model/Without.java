package org.meritlang.model;

import java.util.Optional;
import org.meritlang.syntax.TimeUnit;

/**
 * So long without an activity: counted from the newest of the occurrences, else, where there is none,
 * from the date; unknown with neither.
 */
public record Without(int amount, TimeUnit unit, Occurrences occurrences, Optional<DateExpression> countingFrom) {}
