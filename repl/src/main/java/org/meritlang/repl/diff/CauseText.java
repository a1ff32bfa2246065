package org.meritlang.repl.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritlang.change.Change;
import org.meritlang.repl.write.PointText;
import org.meritlang.score.Points;

/** Causes in words: {@code +10 changed: +30 when downloaded (was +20)}. */
final class CauseText {
    private static final int MOST_VALUES = 3;

    private CauseText() {}

    static String inOneCell(List<Cause> causes, Comparison comparison, String between) {
        return causes.stream().map(cause -> of(cause, comparison)).collect(Collectors.joining(between));
    }

    private static String of(Cause cause, Comparison comparison) {
        List<CommonOutputs.Common> scores = comparison.outputs().scores();
        long[] moves = IntStream.range(0, scores.size()).mapToLong(cause::move).toArray();
        String points = points(
                moves, score -> scores.get(score).name(), score -> PointText.signed(Points.decimal(moves[score])));
        return (points.isEmpty() ? "" : points + " ")
                + comparison.steps().get(cause.step()).stream()
                        .map(change -> change.status().word() + ": " + sentence(change))
                        .collect(Collectors.joining(" together with "));
    }

    /**
     * What moves: total's move, and in brackets those of other scores that move otherwise.
     *
     * @param moves of every score, total last; 0 where it does not move
     */
    static String points(long[] moves, IntFunction<String> names, IntFunction<String> signed) {
        int total = moves.length - 1;
        List<String> others = new ArrayList<>();
        for (int score = 0; score < total; score++) {
            if (moves[score] != 0 && moves[score] != moves[total]) {
                others.add(names.apply(score) + " " + signed.apply(score));
            }
        }
        String apart = String.join(", ", others);
        if (moves[total] == 0) {
            return apart;
        }
        return signed.apply(total) + (apart.isEmpty() ? "" : " (" + apart + ")");
    }

    /** The words, and what they were before as far as that differs. */
    static String sentence(Change change) {
        String now = change.shown().words();
        return now
                + change.was().map(was -> " (was " + difference(was, now) + ")").orElse("")
                + moved(change)
                + values(change.values());
    }

    private static String moved(Change change) {
        if (change.status() != Change.Status.MOVED) {
            return "";
        }
        return change.wasIn()
                .map(place -> " (from " + place + " to " + change.shown().place() + ")")
                .orElse(" (among its rows)");
    }

    private static String values(Change.Values values) {
        List<String> pieces = new ArrayList<>();
        values(pieces, values.added(), "came");
        values(pieces, values.removed(), "went");
        return pieces.isEmpty() ? "" : " (" + String.join(", ", pieces) + ")";
    }

    private static void values(List<String> pieces, List<String> values, String what) {
        if (!values.isEmpty()) {
            int more = values.size() - MOST_VALUES;
            pieces.add(values.stream()
                            .limit(MOST_VALUES)
                            .map(value -> "\"" + value + "\"")
                            .collect(Collectors.joining(", "))
                    + (more > 0 ? " and " + more + " more " : " ")
                    + what);
        }
    }

    /** The words in the middle that the other text has otherwise; all of them where either has none there. */
    private static String difference(String text, String other) {
        List<String> words = List.of(text.split(" "));
        List<String> others = List.of(other.split(" "));
        int start = 0;
        int shorter = Math.min(words.size(), others.size());
        while (start < shorter && bare(words.get(start)).equals(bare(others.get(start)))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && bare(words.get(words.size() - 1 - end)).equals(bare(others.get(others.size() - 1 - end)))) {
            end++;
        }
        boolean onlyCameOrWent = start == words.size() - end || start == others.size() - end;
        return onlyCameOrWent ? text : bare(String.join(" ", words.subList(start, words.size() - end)));
    }

    private static String bare(String word) {
        return word.replaceFirst("[,;:]$", "");
    }
}
