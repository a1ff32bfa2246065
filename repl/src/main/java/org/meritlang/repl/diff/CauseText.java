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

    /** The words, and what they were before as far as that differs. */
    static String sentence(Pair pair) {
        String now = pair.shown().words();
        return now
                + pair.was().map(was -> " (was " + difference(was, now) + ")").orElse("");
    }

    /** The words in the middle that the other text does not have there; all where there are none. */
    private static String difference(String text, String other) {
        List<String> words = List.of(text.split(" "));
        List<String> others = List.of(other.split(" "));
        int start = 0;
        int shorter = Math.min(words.size(), others.size());
        while (start < shorter && words.get(start).equals(others.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && words.get(words.size() - 1 - end).equals(others.get(others.size() - 1 - end))) {
            end++;
        }
        return start == words.size() - end
                ? text
                : String.join(" ", words.subList(start, words.size() - end)).replaceFirst("[,;:]$", "");
    }
}
