package org.meritlang.repl.prompt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How numbers are spread. Immutable; there is at least one number. */
final class Distribution {
    /** How many bars a line of them has. */
    static final int BARS = 10;

    private final BigDecimal[] sorted;

    private Distribution(BigDecimal[] sorted) {
        this.sorted = sorted;
    }

    static Distribution of(Stream<BigDecimal> numbers) {
        return new Distribution(numbers.sorted().toArray(BigDecimal[]::new));
    }

    /** Whether there is no number after all; then nothing else may be asked. */
    boolean isEmpty() {
        return sorted.length == 0;
    }

    long count() {
        return sorted.length;
    }

    BigDecimal lowest() {
        return sorted[0];
    }

    BigDecimal highest() {
        return sorted[sorted.length - 1];
    }

    /** The number that a share of all is at most, from 0 to 1; between two numbers, as far as the share is between them. */
    BigDecimal quantile(double share) {
        double place = share * (sorted.length - 1);
        BigDecimal below = sorted[(int) Math.floor(place)];
        BigDecimal above = sorted[(int) Math.ceil(place)];
        BigDecimal part = BigDecimal.valueOf(place - Math.floor(place));
        return below.compareTo(above) == 0
                ? below
                : below.add(above.subtract(below).multiply(part), MathContext.DECIMAL64);
    }

    BigDecimal median() {
        return quantile(0.5);
    }

    BigDecimal mean() {
        BigDecimal sum = Arrays.stream(sorted).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(sorted.length), MathContext.DECIMAL64);
    }

    /** {@code median 42, mean 44.1}. */
    String middle() {
        return "median " + Figures.rounded(median(), 1) + ", mean " + Figures.rounded(mean(), 1);
    }

    /** {@code quartiles 20, 140, 900, mean 512.3}. */
    private String quartiles() {
        return "quartiles " + Figures.rounded(quantile(0.25), 1) + ", " + Figures.rounded(median(), 1) + ", "
                + Figures.rounded(quantile(0.75), 1) + ", mean " + Figures.rounded(mean(), 1);
    }

    /** How many numbers there are in each of as many equal steps from one bound to another. */
    long[] counts(BigDecimal low, BigDecimal high) {
        long[] counts = new long[BARS];
        double from = low.doubleValue();
        double width = high.doubleValue() - from;
        for (BigDecimal number : sorted) {
            int place = width == 0 ? 0 : (int) ((number.doubleValue() - from) / width * BARS);
            counts[Math.max(0, Math.min(BARS - 1, place))]++;
        }
        return counts;
    }

    /** {@code 0 ▁▂▅▇█▆▃▂▁ 100}, between bounds that the numbers may exceed nowhere. */
    String line(BigDecimal low, BigDecimal high) {
        List<String> parts =
                List.of(Figures.rounded(low, 1), Sparkline.of(counts(low, high)), Figures.rounded(high, 1));
        return String.join(" ", parts);
    }

    /** The same between the lowest and the highest of them, and their quartiles. */
    String text() {
        return lowest().compareTo(highest()) == 0
                ? Figures.rounded(lowest(), 4) + " every time"
                : line(lowest(), highest()) + "   " + quartiles();
    }
}
