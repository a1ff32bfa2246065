package org.meritlang.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leads from one model to another in steps as small as can be: each change alone where the model after it stands, else
 * together with those that it needs.
 */
final class Succession {
    /** Tries per change; what is left then is taken at once. */
    private static final int TRIES = 4;

    private final List<List<Integer>> order;
    private final Trying trying;
    private final int size;
    private final BitSet made = new BitSet();
    private final List<List<Integer>> steps = new ArrayList<>();
    private final List<List<Integer>> waiting = new ArrayList<>();
    private int triesLeft;

    /** Whether the model where some changes were made stands; remembers the model if so. */
    interface Trying {
        boolean stands(BitSet made) throws Changes.Failure;
    }

    private Succession(List<List<Integer>> order, Trying trying) {
        this.order = order;
        this.trying = trying;
        size = order.stream().mapToInt(List::size).sum();
        triesLeft = TRIES * (order.size() + TRIES);
    }

    /**
     * The steps, each the changes that it makes; together they make all.
     *
     * @param order which changes to make first; those in one list are made together in any case
     */
    static List<List<Integer>> of(List<List<Integer>> order, Trying trying) throws Changes.Failure {
        return new Succession(order, trying).run();
    }

    private List<List<Integer>> run() throws Changes.Failure {
        for (List<Integer> changes : order) {
            if (take(changes)) {
                takeWaiting();
            } else {
                waiting.add(changes);
            }
        }
        while (!waiting.isEmpty()) {
            takeTogether();
            takeWaiting();
        }
        return steps;
    }

    private boolean take(List<Integer> changes) throws Changes.Failure {
        if (!stands(changes)) {
            return false;
        }
        steps.add(changes);
        changes.forEach(made::set);
        return true;
    }

    /** The new model itself always stands. */
    private boolean stands(List<Integer> changes) throws Changes.Failure {
        BitSet then = (BitSet) made.clone();
        changes.forEach(then::set);
        return then.cardinality() == size || (triesLeft-- > 0 && trying.stands(then));
    }

    /** A step may be what another one waited for. */
    private void takeWaiting() throws Changes.Failure {
        boolean taken = true;
        while (taken) {
            taken = false;
            for (List<Integer> changes : List.copyOf(waiting)) {
                if (take(changes)) {
                    waiting.remove(changes);
                    taken = true;
                }
            }
        }
    }

    /** The first ones that stand together, without those that are not needed for that. */
    private void takeTogether() throws Changes.Failure {
        List<List<Integer>> together = new ArrayList<>();
        for (List<Integer> changes : waiting) {
            together.add(changes);
            if (together.size() > 1 && stands(joined(together))) {
                break;
            }
        }
        for (List<Integer> changes : List.copyOf(together)) {
            List<List<Integer>> fewer = new ArrayList<>(together);
            fewer.remove(changes);
            if (fewer.size() > 1 && triesLeft > 0 && stands(joined(fewer))) {
                together = fewer;
            }
        }
        waiting.removeAll(together);
        List<Integer> changes = joined(together);
        steps.add(changes);
        changes.forEach(made::set);
    }

    private static List<Integer> joined(List<List<Integer>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
