package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.TextTable;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/** How many leads have which label of a grade, a matrix or a decision. */
final class LabelAnswer {
    private static final int LONGEST_BAR = 30;

    private LabelAnswer() {}

    /**
     * As the prompt shows it.
     *
     * @param labelling its place among the labellings
     */
    static String text(int labelling, View view, int width) {
        Outline.Labelling declared = view.outline().labellings().get(labelling);
        Map<String, Long> counts = counts(labelling, view);
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        TextTable table = new TextTable(List.of(false, true, true, false));
        counts.forEach((label, count) -> table.add(
                List.of(
                        Fitting.printable(label),
                        Figures.number(count),
                        Figures.percent(count, view.held().size()),
                        bar(count, most)),
                row -> row));
        return declared.name() + "\n" + table.textWithoutTitles(width);
    }

    private static Map<String, Long> counts(int labelling, View view) {
        Outline.Labelling declared = view.outline().labellings().get(labelling);
        Map<String, Long> counts = new LinkedHashMap<>();
        declared.labels().forEach(label -> counts.put(label, 0L));
        for (ScoredBatch scored : view.scored()) {
            for (int lead = 0; lead < scored.size(); lead++) {
                counts.merge(scored.label(labelling, lead), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** {@code fit grade: A 5, B 7, C 8.} */
    static String line(int labelling, View view) {
        List<String> parts = new ArrayList<>();
        counts(labelling, view).forEach((label, count) -> parts.add(label + " " + Figures.number(count)));
        return view.outline().labellings().get(labelling).name() + ": " + String.join(", ", parts) + ".";
    }

    /** Any lead at all is worth a block. */
    private static String bar(long count, long most) {
        return count == 0 ? "" : "█".repeat((int) Math.max(1, Math.round((double) count * LONGEST_BAR / most)));
    }
}
