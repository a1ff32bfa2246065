package org.meritlang.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a score can be for any lead that is not disqualified. No lead has less or more.
 *
 * @param low the least; empty where no bound was found
 * @param high the most; empty where no bound was found
 * @param exact whether each bound that is there is known to be reached by some lead; else it may be a little wide
 */
public record Attainable(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean exact) {}
