package org.meritlang.repl.write;

import java.math.BigDecimal;
import org.meritlang.score.Points;

/** Points as people read them: 87, 71.2, +30. */
public final class PointText {
    private PointText() {}

    /**
     * Without a sign before points above zero.
     *
     * @param points at scale 4
     */
    public static String of(long points) {
        return Points.decimal(points).toPlainString();
    }

    static String of(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /** With a sign, as a reason shows them: +30, -10. */
    public static String signed(BigDecimal points) {
        return points.signum() > 0 ? "+" + of(points) : of(points);
    }
}
