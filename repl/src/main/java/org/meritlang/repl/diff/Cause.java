package org.meritlang.repl.diff;

/**
 * Why a lead changes: a step from the old model to the new one that moves it. The moves of all causes of a lead add up to
 * what it moves.
 */
public final class Cause {
    private final int step;
    private final long[] moves;

    /**
     * @param step its number among the steps of the comparison
     * @param moves of each common score as shown, at scale 4
     */
    Cause(int step, long[] moves) {
        this.step = step;
        this.moves = moves.clone();
    }

    public int step() {
        return step;
    }

    /** By how many points it moves a common score as shown, at scale 4; 0 where it moves a label only. */
    public long move(int score) {
        return moves[score];
    }
}
