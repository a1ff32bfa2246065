package org.meritlang.analysis.ranges;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.CheckedModel;
import org.meritlang.patience.Patience;

/** A set of leads: those that are in the cells chosen for some variables. What they can get is worked out once. */
public final class View {
    static final int ANY = -1;

    /** So many values are forgotten while one is looked at. */
    private static final int CHEAP = 8;

    private static final int DEEPEST = 200;

    private final int[] chosen;
    private final BitSet restricted = new BitSet();
    private final int[] definitions;
    private final @Nullable Reach[] numbers;
    private final @Nullable Bounds[] scores;

    private final @Nullable BitSet[] labels;
    private final @Nullable Partition partition;
    private int disqualified;
    private long looks;
    private int depth;
    private boolean isKept;

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
        Arrays.fill(this.definitions, -1);
        disqualified = -1;
    }

    /** The chosen cell of a variable, or ANY. */
    int chosen(int variable) {
        looks++;
        return chosen[variable];
    }

    /** The chosen cells, by variable. */
    Map<Integer, Integer> chosen() {
        Map<Integer, Integer> cells = new HashMap<>();
        restricted.stream().forEach(variable -> cells.put(variable, chosen[variable]));
        looks += cells.size();
        return cells;
    }

    void choose(int variable, int cell) {
        chosen[variable] = cell;
        restricted.set(variable, cell != ANY);
        forget();
    }

    /** Chooses these cells, and any for all other variables. */
    void chooseOnly(Map<Integer, Integer> cells) {
        restricted.stream().forEach(variable -> chosen[variable] = ANY);
        restricted.clear();
        cells.forEach((variable, cell) -> {
            chosen[variable] = cell;
            restricted.set(variable);
        });
        looks += cells.size();
        forget();
    }

    /** To be called when what is known of parts has changed. */
    void forget() {
        if (!isKept) {
            return;
        }
        looks += 1 + (definitions.length + scores.length) / CHEAP;
        isKept = false;
        Arrays.fill(definitions, -1);
        Arrays.fill(numbers, null);
        Arrays.fill(scores, null);
        Arrays.fill(labels, null);
        disqualified = -1;
    }

    /** Counts what it takes to begin. */
    void lookAtAll() {
        looks += (chosen.length + definitions.length + scores.length) / CHEAP;
    }

    /** Counts work that is not seen here. */
    void look(long times) {
        looks += times;
    }

    /** How often something was looked at since this was asked last. */
    long takeLooks() {
        Patience.current().check();
        long taken = looks;
        looks = 0;
        return taken;
    }

    /** To be called before a score is worked out from others; false where they hang on each other in too long a chain. */
    boolean enter() {
        looks++;
        depth++;
        return depth <= DEEPEST;
    }

    void leave() {
        depth--;
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
        isKept = true;
        labels[index] = possible;
        return possible;
    }

    /** Negative where it is not known yet. */
    int disqualified() {
        return disqualified;
    }

    int keepDisqualified(int truths) {
        isKept = true;
        disqualified = truths;
        return truths;
    }

    /** Negative where it is not known yet. */
    int definition(int index) {
        return definitions[index];
    }

    int keepDefinition(int index, int truths) {
        isKept = true;
        definitions[index] = truths;
        return truths;
    }

    /** A defined number, by its place: each definition has one for formulas, too. */
    @Nullable
    Reach number(int place) {
        return numbers[place];
    }

    Reach keepNumber(int place, Reach reach) {
        isKept = true;
        numbers[place] = reach;
        return reach;
    }

    @Nullable
    Bounds score(int index) {
        return scores[index];
    }

    Bounds keepScore(int index, Bounds bounds) {
        isKept = true;
        scores[index] = bounds;
        return bounds;
    }
}
