package org.meritlang.analysis;

import java.util.Map;
import java.util.Optional;

/** What scores can be, in words: of each its range, and a lead that shows each end of it. */
public final class AttainableText {
    private static final String NOTHING_FOUND = "a bound that no lead was found to reach";
    private static final String NOT_KNOWN = "  there may be a bound that was not found\n";
    private static final String UNSPEAKABLE = "some lead that no example can tell";

    private static final int MOST_LETTERS = 400;

    private AttainableText() {}

    /**
     * Lines, each ended by a line feed, not cut to a width; none for no scores.
     *
     * @param ranges by the names of the scores, in the order in which they are to be told
     */
    public static String of(Map<String, Attainable> ranges) {
        StringBuilder text = new StringBuilder();
        ranges.forEach((score, range) -> {
            text.append(score).append(" can be ").append(range.words()).append('\n');
            add(range.low(), text);
            if (!range.least().equals(range.most())) {
                add(range.high(), text);
            }
            text.append(range.known() ? "" : NOT_KNOWN);
        });
        return text.toString();
    }

    private static void add(Optional<Attainable.End> end, StringBuilder text) {
        end.ifPresent(told -> text.append("  ")
                .append(told.points().toPlainString())
                .append(": ")
                .append(
                        told.reached()
                                ? told.lead()
                                        .map(lead -> lead.lead(MOST_LETTERS))
                                        .orElse(UNSPEAKABLE)
                                : NOTHING_FOUND)
                .append('\n'));
    }
}
