package org.meritlang.evaluate;

import org.meritlang.data.Truth;

/** The steps that hide what a disqualified lead would have had. */
final class Showing {
    private Showing() {}

    /** None while the lead is out. */
    record Points(Slot<long[]> points, Slot<byte[]> disqualified) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] shown = run.value(points).clone();
            byte[] out = run.value(disqualified);
            for (int lead = 0; lead < shown.length; lead++) {
                shown[lead] = out[lead] == Truth.TRUE ? 0 : shown[lead];
            }
            return shown;
        }
    }

    /**
     * One more label while the lead is out.
     *
     * @param outside the place of that label, after all others
     */
    record Labels(Slot<int[]> labels, Slot<byte[]> disqualified, int outside) implements Step<int[]> {
        @Override
        public int[] over(Run run) {
            int[] shown = run.value(labels).clone();
            byte[] out = run.value(disqualified);
            for (int lead = 0; lead < shown.length; lead++) {
                shown[lead] = out[lead] == Truth.TRUE ? outside : shown[lead];
            }
            return shown;
        }
    }
}
