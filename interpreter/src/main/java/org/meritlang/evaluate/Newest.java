package org.meritlang.evaluate;

/**
 * The step that finds each lead's newest of some occurrences, as its place among all of the kind.
 *
 * @param from the occurrences
 */
record Newest(Slot<Selection> from) implements Step<int[]> {
    /** There is none. */
    static final int NONE = -1;
    /** It cannot be told which it is. */
    static final int UNTOLD = -2;

    @Override
    public int[] over(Run run) {
        Selection selection = run.value(from);
        int[] starts = selection.table().starts();
        int[] newest = new int[selection.leads()];
        if (selection.isAll()) {
            for (int lead = 0; lead < newest.length; lead++) {
                int last = starts[lead + 1] - 1;
                newest[lead] = last >= starts[lead] ? last : NONE;
            }
            return newest;
        }
        int[] lastSoFar = lastSoFar(selection.chosen());
        for (int lead = 0; lead < newest.length; lead++) {
            int last = lastSoFar[starts[lead + 1]];
            newest[lead] = last >= starts[lead] ? last : NONE;
        }
        if (!selection.isTold()) {
            for (int lead = 0; lead < newest.length; lead++) {
                newest[lead] = selection.isUntold(lead) ? UNTOLD : newest[lead];
            }
        }
        return newest;
    }

    /** Before each place, and before the end, the last one chosen; without a branch for each lead's few. */
    private static int[] lastSoFar(byte[] chosen) {
        int[] last = new int[chosen.length + 1];
        int place = NONE;
        last[0] = place;
        for (int i = 0; i < chosen.length; i++) {
            place = chosen[i] != 0 ? i : place;
            last[i + 1] = place;
        }
        return last;
    }
}
