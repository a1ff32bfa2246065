package org.meritlang.repl.write;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.meritlang.diagnostic.DisplayWidth;
import org.meritlang.score.ScoredBatch;

/**
 * How many leads have which label of a grade, a matrix or a decision; disqualified leads are not among
 * them, unless a decision asks for them. For one thread.
 */
public final class LabelCounts {
    private static final int LONGEST_BAR = 18;

    private final Outputs.Labelling labelling;
    private final long[] counts;

    public LabelCounts(Outputs.Labelling labelling) {
        this.labelling = labelling;
        counts = new long[labelling.labels().size()];
    }

    public void add(ScoredBatch scored) {
        for (int lead = 0; lead < scored.size(); lead++) {
            boolean unlabelled =
                    scored.disqualified(lead) && !labelling.declared().asksDisqualified();
            int place = unlabelled ? -1 : labelling.labels().indexOf(scored.label(labelling.index(), lead));
            if (place >= 0) {
                counts[place]++;
            }
        }
    }

    public void add(LabelCounts others) {
        Arrays.setAll(counts, place -> counts[place] + others.counts[place]);
    }

    /** The columns that its name takes. */
    public int nameWidth() {
        return DisplayWidth.of(labelling.name());
    }

    /**
     * {@code fit grade  A ███ 41   B ██████████ 132}.
     *
     * @param forName the columns that the name gets
     * @param width the columns of the whole line
     */
    public String line(int forName, int width) {
        long highest = LongStream.of(counts).max().orElse(0);
        List<String> bars = IntStream.range(0, counts.length)
                .mapToObj(place -> Fitting.printable(labelling.labels().get(place)) + " "
                        + bar(counts[place], highest)
                        + String.format(Locale.ROOT, "%,d", counts[place]))
                .toList();
        return Fitting.cut(Fitting.padRight(labelling.name(), forName) + "  " + String.join("   ", bars), width);
    }

    /** Any lead at all is worth a block. */
    private static String bar(long count, long highest) {
        if (count == 0) {
            return "";
        }
        long blocks = Math.max(1, Math.round((double) count * LONGEST_BAR / highest));
        return "█".repeat((int) blocks) + " ";
    }
}
