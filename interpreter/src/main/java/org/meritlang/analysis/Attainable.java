package org.meritlang.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.meritlang.diagnostic.Witness;

/**
 * What a score can be for any lead that is not disqualified. No lead has less or more.
 *
 * @param low the least; empty where no bound was found
 * @param high the most; empty where no bound was found
 * @param known whether each bound that was not found is known not to be there: {@code +1 per email
 *     opened} without a cap goes on for ever, and of a division there may be a bound that is not known
 */
public record Attainable(Optional<End> low, Optional<End> high, boolean known) {
    /**
     * One end of a range.
     *
     * @param reached whether a lead was made up that has these points; else the range may be a little wide here
     * @param lead that lead, in the words of an example; empty also where an example cannot say it
     */
    public record End(BigDecimal points, boolean reached, Optional<Witness> lead) {}

    /** The least points; empty where no bound was found. */
    public Optional<BigDecimal> least() {
        return low.map(End::points);
    }

    /** The most points; empty where no bound was found. */
    public Optional<BigDecimal> most() {
        return high.map(End::points);
    }

    /** Whether each bound that is there is known to be reached by some lead, and each that is missing to be none. */
    public boolean exact() {
        return known && low.stream().allMatch(End::reached) && high.stream().allMatch(End::reached);
    }

    /** {@code 0 to 55}, {@code 0 or more}, {@code 30 only}, {@code any number}. */
    public String words() {
        String least = least().map(BigDecimal::toPlainString).orElse("");
        String most = most().map(BigDecimal::toPlainString).orElse("");
        if (least.equals(most)) {
            return least.isEmpty() ? "any number" : least + " only";
        }
        if (least.isEmpty() || most.isEmpty()) {
            return least.isEmpty() ? most + " or less" : least + " or more";
        }
        return least + " to " + most;
    }
}
