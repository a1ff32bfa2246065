package org.meritlang.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A set of leads: those that are in the cells chosen for some variables. What they can get is worked out once. */
final class View {
    static final int ANY = -1;

    private final int[] chosen;
    private final int[] definitions;
    private final @Nullable Reach[] numbers;
    private final @Nullable Bounds[] scores;

    View(int variables, int definitions, int scores) {
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

    int[] all() {
        return chosen.clone();
    }

    void choose(int variable, int cell) {
        chosen[variable] = cell;
        forget();
    }

    void chooseAll(int[] cells) {
        System.arraycopy(cells, 0, chosen, 0, cells.length);
        forget();
    }

    private void forget() {
        Arrays.fill(definitions, -1);
        Arrays.fill(numbers, null);
        Arrays.fill(scores, null);
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
