package org.meritlang;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/** What one would wish of a lead: the next better label. */
record BetterLabel(String output, String label) {
    private static final List<Outline.Labelling.Kind> ORDER =
            List.of(Outline.Labelling.Kind.MATRIX, Outline.Labelling.Kind.DECISION, Outline.Labelling.Kind.GRADE);

    /**
     * Of the first matrix, without one of the first decision, without one of the first grade.
     * Labels that the file names earlier are better. Empty for a lead that has the best.
     */
    static Optional<BetterLabel> of(ScoredBatch batch, int lead) {
        List<Outline.Labelling> all = batch.outline().labellings();
        Optional<Integer> first = ORDER.stream()
                .flatMap(kind -> IntStream.range(0, all.size())
                        .filter(labelling -> all.get(labelling).kind() == kind)
                        .boxed())
                .findFirst();
        return first.flatMap(labelling -> of(all.get(labelling), batch.label(labelling, lead)));
    }

    /** {@code priority is hot}. */
    String words() {
        return output + " is " + label;
    }

    /** The same, safe whatever the names are. */
    String asRule() {
        return "[" + output + "] is \"" + label.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Optional<BetterLabel> of(Outline.Labelling labelling, String label) {
        int at = labelling.labels().indexOf(label);
        return at > 0
                ? Optional.of(
                        new BetterLabel(labelling.name(), labelling.labels().get(at - 1)))
                : Optional.empty();
    }
}
