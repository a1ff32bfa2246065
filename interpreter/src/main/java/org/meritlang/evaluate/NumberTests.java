package org.meritlang.evaluate;

import java.math.BigDecimal;
import org.meritlang.data.Truth;
import org.meritlang.syntax.Relation;

/** The steps that ask something of numbers. */
final class NumberTests {
    private NumberTests() {}

    record Known(Slot<Numbers> number) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            return run.value(number).known();
        }
    }

    /** Compared with the same bound for every lead. */
    record Against(Slot<Numbers> number, Relation relation, BigDecimal bound) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            Numbers numbers = run.value(number);
            if (numbers.isNarrow()) {
                return Interval.ofMantissas(relation, bound, numbers.scale())
                        .truths(numbers.mantissas(), Numbers.UNKNOWN);
            }
            byte[] truths = new byte[numbers.size()];
            for (int i = 0; i < truths.length; i++) {
                BigDecimal value = numbers.value(i);
                truths[i] = value == null ? Truth.UNKNOWN : Truth.of(relation.holds(value.compareTo(bound)));
            }
            return truths;
        }
    }

    /** Two numbers of one lead compared. */
    record Compared(Slot<Numbers> left, Relation relation, Slot<Numbers> right) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            Numbers lefts = run.value(left);
            Numbers rights = run.value(right);
            byte[] truths = new byte[lefts.size()];
            for (int i = 0; i < truths.length; i++) {
                BigDecimal a = lefts.value(i);
                BigDecimal b = rights.value(i);
                truths[i] = a == null || b == null ? Truth.UNKNOWN : Truth.of(relation.holds(a.compareTo(b)));
            }
            return truths;
        }
    }
}
