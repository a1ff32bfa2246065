package org.meritlang.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritlang.check.CheckedModel;

/** A set of leads: those that are in the cells chosen for some variables. What they can get is worked out once. */
final class View {
    static final int ANY = -1;

    private final int[] chosen;
    private final int[] definitions;
    private final @Nullable Reach[] numbers;
    private final @Nullable Bounds[] scores;

    private final @Nullable BitSet[] labels;
    private final @Nullable Partition partition;
    private int disqualified;

    /** All leads. */
    static View of(Space space, CheckedModel model, @Nullable Partition partition) {
        return new View(
                space.size(),
                model.definitions().size(),
                model.scores().size(),
                model.labellings().size(),
                partition);
    }

    /** All of what a space holds, for conditions that ask for no outputs. */
    static View of(Space space) {
        return new View(space.size(), 0, 0, 0, null);
    }

    private View(int variables, int definitions, int scores, int labellings, @Nullable Partition partition) {
        this.partition = partition;
        this.labels = new BitSet[labellings];
        this.chosen = new int[variables];
        this.definitions = new int[definitions];
        this.numbers = new Reach[2 * definitions];
        this.scores = new Bounds[scores];
        Arrays.fill(chosen, ANY);
        forget();
    }

    /** The chosen cell of a variable, or ANY. */
    int chosen(int variable) {
        return chosen[variable];
    }

    /** The chosen cells, by variable. */
    Map<Integer, Integer> chosen() {
        Map<Integer, Integer> cells = new HashMap<>();
        for (int variable = 0; variable < chosen.length; variable++) {
            if (chosen[variable] != ANY) {
                cells.put(variable, chosen[variable]);
            }
        }
        return cells;
    }

    void choose(int variable, int cell) {
        chosen[variable] = cell;
        forget();
    }

    /** Chooses these cells, and any for all other variables. */
    void chooseOnly(Map<Integer, Integer> cells) {
        Arrays.fill(chosen, ANY);
        cells.forEach((variable, cell) -> chosen[variable] = cell);
        forget();
    }

    /** To be called when what is known of parts has changed. */
    void forget() {
        Arrays.fill(definitions, -1);
        Arrays.fill(numbers, null);
        Arrays.fill(scores, null);
        Arrays.fill(labels, null);
        disqualified = -1;
    }

    /** How the points of scores are taken apart for it; null where all scores are taken as they are known. */
    @Nullable
    Partition partition() {
        return partition;
    }

    @Nullable
    BitSet labels(int index) {
        return labels[index];
    }

    BitSet keepLabels(int index, BitSet possible) {
        labels[index] = possible;
        return possible;
    }

    /** Negative where it is not known yet. */
    int disqualified() {
        return disqualified;
    }

    int keepDisqualified(int truths) {
        disqualified = truths;
        return truths;
    }

    /** Negative where it is not known yet. */
    int definition(int index) {
        return definitions[index];
    }

    int keepDefinition(int index, int truths) {
        definitions[index] = truths;
        return truths;
    }

    /** A defined number, by its place: each definition has one for formulas, too. */
    @Nullable
    Reach number(int place) {
        return numbers[place];
    }

    Reach keepNumber(int place, Reach reach) {
        numbers[place] = reach;
        return reach;
    }

    @Nullable
    Bounds score(int index) {
        return scores[index];
    }

    Bounds keepScore(int index, Bounds bounds) {
        scores[index] = bounds;
        return bounds;
    }
}
