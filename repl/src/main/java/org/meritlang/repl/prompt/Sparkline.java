package org.meritlang.repl.prompt;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Counts as a line of small bars. */
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /** A bar a count; a blank where there is nothing, and any count at all is worth the smallest bar. */
    static String of(long... counts) {
        long highest = Math.max(1, LongStream.of(counts).max().orElse(1));
        return LongStream.of(counts)
                .mapToObj(count -> count == 0 ? " " : bar((double) count / highest))
                .collect(Collectors.joining());
    }

    private static String bar(double share) {
        int place = (int) Math.ceil(share * BARS.length()) - 1;
        return BARS.substring(place, place + 1);
    }
}
