package org.meritlang.evaluate;

import java.util.Arrays;
import java.util.List;
import org.meritlang.data.Truth;

/** The steps of Kleene's logic, over all leads at once. */
final class Logic {
    private Logic() {}

    record Constant(boolean value) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            return all(run.size(), Truth.of(value));
        }
    }

    record And(List<Slot<byte[]>> terms) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            byte[] least = all(run.size(), Truth.TRUE);
            for (Slot<byte[]> term : terms) {
                byte[] truths = run.value(term);
                for (int i = 0; i < least.length; i++) {
                    least[i] = (byte) Math.min(least[i], truths[i]);
                }
            }
            return least;
        }
    }

    record Or(List<Slot<byte[]>> terms) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            byte[] most = all(run.size(), Truth.FALSE);
            for (Slot<byte[]> term : terms) {
                byte[] truths = run.value(term);
                for (int i = 0; i < most.length; i++) {
                    most[i] = (byte) Math.max(most[i], truths[i]);
                }
            }
            return most;
        }
    }

    record Not(Slot<byte[]> term) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            byte[] truths = run.value(term);
            byte[] opposite = new byte[truths.length];
            for (int i = 0; i < opposite.length; i++) {
                opposite[i] = (byte) (Truth.TRUE - truths[i]);
            }
            return opposite;
        }
    }

    /** Enough terms are true; false when too few can be. */
    record AtLeast(int count, List<Slot<byte[]>> terms) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            int[] certain = new int[run.size()];
            int[] possible = new int[run.size()];
            for (Slot<byte[]> term : terms) {
                byte[] truths = run.value(term);
                for (int i = 0; i < truths.length; i++) {
                    certain[i] += truths[i] == Truth.TRUE ? 1 : 0;
                    possible[i] += truths[i] == Truth.FALSE ? 0 : 1;
                }
            }
            byte[] enough = new byte[run.size()];
            for (int i = 0; i < enough.length; i++) {
                byte unlessCertain = possible[i] >= count ? Truth.UNKNOWN : Truth.FALSE;
                enough[i] = certain[i] >= count ? Truth.TRUE : unlessCertain;
            }
            return enough;
        }
    }

    /** True when both are; unknown when either is, even where the other is false. */
    record BothKnown(Slot<byte[]> left, Slot<byte[]> right) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            byte[] lefts = run.value(left);
            byte[] rights = run.value(right);
            byte[] both = new byte[run.size()];
            for (int i = 0; i < both.length; i++) {
                boolean unknown = lefts[i] == Truth.UNKNOWN || rights[i] == Truth.UNKNOWN;
                both[i] = unknown ? Truth.UNKNOWN : (byte) Math.min(lefts[i], rights[i]);
            }
            return both;
        }
    }

    /** True or false of each lead, never unknown: whether any term is true. */
    record AnyTrue(List<Slot<byte[]>> terms) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            byte[] any = new byte[run.size()];
            for (Slot<byte[]> term : terms) {
                byte[] truths = run.value(term);
                for (int i = 0; i < any.length; i++) {
                    any[i] |= (byte) (truths[i] & Truth.TRUE);
                }
            }
            return any;
        }
    }

    static byte[] all(int size, byte truth) {
        byte[] truths = new byte[size];
        Arrays.fill(truths, truth);
        return truths;
    }
}
