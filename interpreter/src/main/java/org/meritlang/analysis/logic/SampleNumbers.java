package org.meritlang.analysis.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Numbers below, at and between those that conditions name: one for each way in which these can come out. */
final class SampleNumbers {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SampleNumbers() {}

    /**
     * A number of each kind.
     *
     * @param whole whether there are only whole numbers
     * @param least the lowest there is, where there is one
     */
    static List<BigDecimal> of(List<BigDecimal> constants, boolean whole, Optional<BigDecimal> least) {
        TreeSet<BigDecimal> ends = new TreeSet<>(constants);
        least.ifPresent(ends::add);
        List<BigDecimal> samples = new ArrayList<>();
        if (ends.isEmpty()) {
            return List.of(BigDecimal.ZERO);
        }
        samples.add(ends.first().subtract(BigDecimal.ONE).setScale(0, RoundingMode.FLOOR));
        for (BigDecimal end : ends) {
            samples.add(end);
            BigDecimal next = ends.higher(end);
            if (next == null) {
                samples.add(end.add(BigDecimal.ONE).setScale(0, RoundingMode.CEILING));
            } else {
                samples.add(between(end, next));
            }
        }
        return samples.stream()
                .filter(number -> !whole || number.stripTrailingZeros().scale() <= 0)
                .filter(number -> least.isEmpty() || number.compareTo(least.get()) >= 0)
                .toList();
    }

    /** A whole number between two others where there is one. */
    private static BigDecimal between(BigDecimal low, BigDecimal high) {
        BigDecimal whole = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return whole.compareTo(high) < 0 ? whole : low.add(high).divide(TWO);
    }
}
