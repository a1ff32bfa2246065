package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.NumberColumn;
import org.meritlang.data.Truth;
import org.meritlang.score.Points;

/**
 * A number of each lead of a batch, or unknown: narrow, as mantissas at one scale, or, where some
 * number does not fit that, wide.
 */
final class Numbers {
    /** The mantissa of an unknown number. */
    static final long UNKNOWN = NumberColumn.UNKNOWN;
    /** The exactness of arithmetic. */
    static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);

    private final long[] mantissas;
    private final int scale;
    private final @Nullable BigDecimal @Nullable [] wide;

    private Numbers(long[] mantissas, int scale, @Nullable BigDecimal @Nullable [] wide) {
        this.mantissas = mantissas;
        this.scale = scale;
        this.wide = wide;
    }

    static Numbers narrow(long[] mantissas, int scale) {
        return new Numbers(mantissas, scale, null);
    }

    static Numbers wide(@Nullable BigDecimal[] values) {
        return new Numbers(new long[0], 0, values);
    }

    static Numbers of(NumberColumn column) {
        if (column.isNarrow()) {
            return narrow(column.mantissas(), column.scale());
        }
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[column.size()];
        Arrays.setAll(values, column::value);
        return wide(values);
    }

    /** The same number for every lead. */
    static Numbers constant(BigDecimal value, int size) {
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        if (Decimals.fitsLong(whole.unscaledValue())) {
            long[] mantissas = new long[size];
            Arrays.fill(mantissas, whole.unscaledValue().longValue());
            return narrow(mantissas, whole.scale());
        }
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[size];
        Arrays.fill(values, value);
        return wide(values);
    }

    int size() {
        return wide != null ? wide.length : mantissas.length;
    }

    boolean isNarrow() {
        return wide == null;
    }

    /** Of narrow numbers; not to be changed. */
    long[] mantissas() {
        return mantissas;
    }

    /** Of narrow numbers. */
    int scale() {
        return scale;
    }

    /** The number, or null where it is unknown. */
    @Nullable
    BigDecimal value(int lead) {
        if (wide != null) {
            return wide[lead];
        }
        return mantissas[lead] == UNKNOWN ? null : BigDecimal.valueOf(mantissas[lead], scale);
    }

    boolean isKnown(int lead) {
        return wide != null ? wide[lead] != null : mantissas[lead] != UNKNOWN;
    }

    /** The order of two known numbers. */
    int compare(int one, int other) {
        return wide != null
                ? Objects.requireNonNull(wide[one]).compareTo(Objects.requireNonNull(wide[other]))
                : Long.compare(mantissas[one], mantissas[other]);
    }

    /** The numbers at these places; unknown at a place below 0. */
    Numbers pick(int[] places) {
        if (wide != null) {
            @Nullable BigDecimal[] picked = new @Nullable BigDecimal[places.length];
            for (int i = 0; i < picked.length; i++) {
                picked[i] = places[i] < 0 ? null : wide[places[i]];
            }
            return wide(picked);
        }
        long[] picked = new long[places.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = places[i] < 0 ? UNKNOWN : mantissas[places[i]];
        }
        return narrow(picked, scale);
    }

    /** Whether the number is known and zero. */
    boolean isZero(int lead) {
        BigDecimal value = value(lead);
        return value != null && value.signum() == 0;
    }

    /** As points, rounded half away from zero; 0 where it is unknown. */
    long points(int lead) {
        if (wide == null && scale <= Points.SCALE) {
            long mantissa = mantissas[lead];
            long factor = Decimals.powerOfTen(Points.SCALE - scale);
            if (mantissa == UNKNOWN) {
                return 0;
            }
            return mantissa < 0 ? Points.times(-mantissa, -factor) : Points.times(mantissa, factor);
        }
        BigDecimal value = value(lead);
        return value == null ? 0 : Points.of(value);
    }

    byte[] known() {
        byte[] known = new byte[size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = Truth.of(isKnown(i));
        }
        return known;
    }

    /** The same with 0 for what is unknown. */
    Numbers zeroForUnknown() {
        if (wide != null) {
            @Nullable BigDecimal[] values = wide.clone();
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] == null ? BigDecimal.ZERO : values[i];
            }
            return wide(values);
        }
        long[] known = mantissas.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = known[i] == UNKNOWN ? 0 : known[i];
        }
        return narrow(known, scale);
    }
}
