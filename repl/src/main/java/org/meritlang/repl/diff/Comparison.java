package org.meritlang.repl.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.meritlang.change.Change;
import org.meritlang.change.Rename;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.write.Outputs;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/** Compares what two models say of the same leads. Immutable, for any number of threads. */
public final class Comparison {
    private final CommonOutputs outputs;
    private final List<List<Change>> steps;
    private final Causes causes;
    private final List<Rename> renames;

    /**
     * Begins to compare.
     *
     * @param models the old one, those between the two, and the new one; each has all outputs that the first and the last
     *     share
     * @param steps the changes from each model to the next
     * @param renames what has other names in the file of the old model, here already under the new ones
     */
    public Comparison(List<Outline> models, List<List<Change>> steps, List<Rename> renames) {
        this.renames = List.copyOf(renames);
        outputs = common(models);
        this.steps = steps.stream().map(List::copyOf).toList();
        causes = new Causes(
                outputs,
                models.stream().map(model -> new CommonView(outputs, model)).toList());
    }

    private static CommonOutputs common(List<Outline> models) {
        return CommonOutputs.of(Outputs.of(models.get(0)), Outputs.of(models.get(models.size() - 1)));
    }

    /** What results compare. */
    public CommonOutputs outputs() {
        return outputs;
    }

    /** What only goes by another name in the new model. */
    public List<Rename> renames() {
        return renames;
    }

    /** The changes from each model to the next; those of one step cannot be made one after another. */
    public List<List<Change>> steps() {
        return steps;
    }

    /**
     * The leads of a chunk that change, in their order.
     *
     * @param between scores the leads with the models between; asked only if some lead changes
     */
    public List<ChangedLead> changes(
            LeadChunk chunk, ScoredBatch before, ScoredBatch after, Supplier<List<ScoredBatch>> between) {
        List<Integer> moved = new ArrayList<>();
        for (int lead = 0; lead < after.size(); lead++) {
            if (changes(before, after, lead)) {
                moved.add(lead);
            }
        }
        if (moved.isEmpty()) {
            return List.of();
        }
        List<ScoredBatch> batches = Stream.of(Stream.of(before), between.get().stream(), Stream.of(after))
                .flatMap(all -> all)
                .toList();
        return moved.stream()
                .map(lead -> new ChangedLead(
                        chunk, before, after, lead, steps.isEmpty() ? List.of() : causes.find(batches, lead)))
                .toList();
    }

    private boolean changes(ScoredBatch before, ScoredBatch after, int lead) {
        if (before.disqualified(lead) != after.disqualified(lead)) {
            return true;
        }
        for (CommonOutputs.Common score : outputs.scores()) {
            if (before.points(score.before(), lead) != after.points(score.after(), lead)) {
                return true;
            }
        }
        for (CommonOutputs.CommonLabelling labelling : outputs.labellings()) {
            if (!before.label(labelling.before(), lead).equals(after.label(labelling.after(), lead))) {
                return true;
            }
        }
        return false;
    }
}
