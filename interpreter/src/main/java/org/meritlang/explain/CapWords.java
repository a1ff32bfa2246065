package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.Optional;
import org.meritlang.score.Points;

/** What a cap of a sentence's own cut off: {@code 4 points over the cap}. */
final class CapWords {
    private CapWords() {}

    /**
     * @param whole what it would have given
     * @param given at scale 4
     */
    static Optional<String> of(BigDecimal whole, long given) {
        BigDecimal difference = whole.subtract(Points.decimal(given));
        if (difference.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal cut = difference.abs();
        String points = OneLead.plain(cut) + (cut.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
        return Optional.of(points + (difference.signum() > 0 ? " over the cap" : " below the cap"));
    }
}
