package org.meritlang.repl.diff;

import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.repl.write.PointText;
import org.meritlang.score.Points;

/** Causes in words: {@code +10 changed: +30 when downloaded (was +20 when downloaded)}. */
final class CauseText {
    private CauseText() {}

    static String inOneCell(List<Cause> causes, List<Pair> pairs, String between) {
        return causes.stream().map(cause -> of(cause, pairs)).collect(Collectors.joining(between));
    }

    private static String of(Cause cause, List<Pair> pairs) {
        Pair pair = pairs.get(cause.pair());
        String points = cause.points() == 0 ? "" : PointText.signed(Points.decimal(cause.points())) + " ";
        return points + pair.status().word() + ": " + sentence(pair);
    }

    /** The words, and what they were before. */
    static String sentence(Pair pair) {
        return pair.shown().words()
                + pair.was().map(words -> " (was " + words + ")").orElse("");
    }
}
