package org.meritlang.check;

import java.math.BigDecimal;
import org.meritlang.diagnostic.Code;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.NumberLiteral;

/** Points as the engine counts them: whole numbers of ten-thousandths. */
final class Points {
    static final int SCALE = 4;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private Points() {}

    static long of(NumberLiteral written) {
        return of(written.value(), written.span());
    }

    private static long of(BigDecimal points, Span span) {
        if (points.abs().compareTo(MOST) > 0) {
            throw Refusal.of(Code.NUMBER_OUT_OF_BOUNDS, span, "Points go up to 1,000,000,000 and no further.");
        }
        if (points.stripTrailingZeros().scale() > SCALE) {
            throw Refusal.of(
                    Code.NUMBER_OUT_OF_BOUNDS,
                    span,
                    "Points have at most 4 places behind the point, and `" + span.text() + "` has more.");
        }
        return points.movePointRight(SCALE).longValueExact();
    }
}
