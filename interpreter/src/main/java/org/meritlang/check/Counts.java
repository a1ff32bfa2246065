package org.meritlang.check;

import java.math.BigDecimal;
import java.util.Locale;
import org.meritlang.diagnostic.Code;
import org.meritlang.syntax.Duration;
import org.meritlang.syntax.Expression.NumberLiteral;

/** Numbers that count something. */
final class Counts {
    /** The longest that a window may be, in any unit. */
    private static final int LONGEST = 100_000;

    private Counts() {}

    static int whole(NumberLiteral written, int least, int most) {
        BigDecimal value = written.value();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            String upTo = most == Integer.MAX_VALUE ? "" : " up to " + String.format(Locale.ROOT, "%,d", most);
            throw Refusal.of(
                    Code.COUNT_OUT_OF_BOUNDS,
                    written.span(),
                    "`" + written.written() + "` must be a whole number from " + least + upTo + ".");
        }
        return value.intValueExact();
    }

    static int amount(Duration duration) {
        return whole(duration.amount(), 1, LONGEST);
    }
}
