package org.meritlang.explain;

import java.util.Optional;
import org.meritlang.explain.change.Becoming;
import org.meritlang.explain.change.Forecast;
import org.meritlang.explain.change.Unknowns;

/**
 * What would change a lead's result. Immutable.
 *
 * @param whyNot what stands in the way of a condition, if that was asked
 * @param forecast what time does
 * @param becoming what would make a condition hold; empty where there is none that one would wish
 * @param unknowns what learning more could do
 */
public record Prospect(Optional<WhyNot> whyNot, Forecast forecast, Optional<Becoming> becoming, Unknowns unknowns) {}
