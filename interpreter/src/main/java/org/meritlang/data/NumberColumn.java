package org.meritlang.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimals: a long mantissa a lead and one scale for the column, or, where a value does not
 * fit that, a BigDecimal a lead.
 */
public final class NumberColumn implements Column {
    /** The mantissa of an unknown value. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private final long[] mantissas;
    private final int scale;
    private final @Nullable BigDecimal @Nullable [] wide;

    NumberColumn(long[] mantissas, int scale, @Nullable BigDecimal @Nullable [] wide) {
        this.mantissas = mantissas;
        this.scale = scale;
        this.wide = wide;
    }

    /** Whether every value is a mantissa at the column's scale. */
    public boolean isNarrow() {
        return wide == null;
    }

    /** The mantissas of a narrow column, {@link #UNKNOWN} where there is none; not to be changed. */
    public long[] mantissas() {
        return mantissas;
    }

    /** The places behind the point that all mantissas of a narrow column share, from 0 to 18. */
    public int scale() {
        return scale;
    }

    /** The value, or null where it is unknown. */
    public @Nullable BigDecimal value(int lead) {
        if (wide != null) {
            return wide[lead];
        }
        return mantissas[lead] == UNKNOWN ? null : BigDecimal.valueOf(mantissas[lead], scale);
    }

    @Override
    public int size() {
        return wide != null ? wide.length : mantissas.length;
    }

    @Override
    public boolean isKnown(int lead) {
        return wide != null ? wide[lead] != null : mantissas[lead] != UNKNOWN;
    }

    @Override
    public NumberColumn pick(int[] rows) {
        if (wide != null) {
            @Nullable BigDecimal[] picked = new BigDecimal[rows.length];
            for (int i = 0; i < rows.length; i++) {
                picked[i] = wide[rows[i]];
            }
            return new NumberColumn(mantissas, scale, picked);
        }
        return new NumberColumn(Picked.of(mantissas, rows), scale, null);
    }
}
