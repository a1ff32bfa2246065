package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Range;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression.NumberLiteral;

/** Reads the most and the least points that a rule or a heading may give. */
final class PointsLimits {
    private PointsLimits() {}

    static Range range(Clause.Range written) {
        Range range = new Range(Points.of(written.low()), Points.of(written.high()));
        if (range.low() > range.high()) {
            String swapped = written.high().written() + " to " + written.low().written();
            throw Refusal.of(
                    Code.LIMITS_WRONG_WAY_ROUND,
                    written.span(),
                    "A range goes from low to high, and `" + written.low().written() + "` is above `"
                            + written.high().written() + "`.",
                    Fix.offer("write `" + swapped + "`", written.span(), swapped));
        }
        return range;
    }

    /**
     * {@code up to 10 points}.
     *
     * @param sign of the points given; 0 where it is open
     */
    static long upTo(Clause.UpTo written, int sign) {
        long points = Points.of(written.points());
        if (sign < 0) {
            throw wrongWay(written, written.points(), "takes points away", "down to -");
        }
        if (points < 0) {
            throw Refusal.of(
                    Code.LIMITS_WRONG_WAY_ROUND,
                    written.span(),
                    Places.quoted(written.span()) + " is below zero, so no points could ever be given.");
        }
        return points;
    }

    /**
     * {@code down to -20 points}.
     *
     * @param sign of the points given; 0 where it is open
     */
    static long downTo(Clause.DownTo written, int sign) {
        long points = Points.of(written.points());
        if (sign > 0) {
            throw wrongWay(written, written.points(), "gives points", "up to ");
        }
        if (points > 0) {
            String fixed = "down to -" + written.points().written() + " points";
            throw Refusal.of(
                    Code.LIMITS_WRONG_WAY_ROUND,
                    written.span(),
                    "What takes points away goes down to a number below zero.",
                    Fix.offer("write `" + fixed + "`", written.span(), fixed));
        }
        return points;
    }

    private static Refusal wrongWay(Clause clause, NumberLiteral points, String does, String form) {
        String digits = points.written().startsWith("-") ? points.written().substring(1) : points.written();
        String fixed = form + digits + " points";
        return Refusal.of(
                Code.LIMITS_WRONG_WAY_ROUND,
                clause.span(),
                "This " + does + ", so its limit is written `" + fixed + "`.",
                Fix.offer("write `" + fixed + "`", clause.span(), fixed));
    }
}
