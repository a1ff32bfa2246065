package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Relation;

/**
 * What a number can be, as far as one knows.
 *
 * @param known the numbers; null where it is certainly unknown
 * @param unknown whether it can be unknown
 */
record Reach(@Nullable Stretch known, boolean unknown) {
    static final Reach UNKNOWN = new Reach(null, true);
    static final Reach ANY = new Reach(Stretch.ALL, true);

    static Reach of(Stretch known) {
        return new Reach(known, false);
    }

    Reach hull(Reach other) {
        if (known == null || other.known == null) {
            return new Reach(known == null ? other.known : known, unknown || other.unknown);
        }
        return new Reach(known.hull(other.known), unknown || other.unknown);
    }

    int compared(Relation relation, Reach other) {
        int truths = unknown || other.unknown ? Truths.UNKNOWN : Truths.NONE;
        return known == null || other.known == null ? truths : truths | known.compared(relation, other.known);
    }

    int isKnown() {
        return (unknown ? Truths.FALSE : Truths.NONE) | (known == null ? Truths.NONE : Truths.TRUE);
    }

    Reach combined(ArithmeticOperator operator, Reach other) {
        if (known == null || other.known == null) {
            return UNKNOWN;
        }
        boolean byZero = operator == ArithmeticOperator.DIVIDED_BY && other.known.holds(BigDecimal.ZERO);
        boolean nothingElse = byZero && other.known.isPoint();
        return new Reach(
                nothingElse ? null : known.combined(operator, other.known), unknown || other.unknown || byZero);
    }

    /** Divided by a number that is zero, or no nearer to zero than these, of which one is less than zero and one more. */
    Reach divided(Reach other, BigDecimal below, BigDecimal above) {
        if (known == null || other.known == null) {
            return UNKNOWN;
        }
        Stretch negative = other.known.beyond(below);
        Stretch positive = other.known.beyond(above);
        Stretch all = null;
        for (Stretch by : new Stretch[] {negative, positive}) {
            if (by != null) {
                Stretch divided = known.combined(ArithmeticOperator.DIVIDED_BY, by);
                all = all == null ? divided : all.hull(divided);
            }
        }
        return new Reach(all, unknown || other.unknown || other.known.holds(BigDecimal.ZERO));
    }
}
