package org.meritlang.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.schema.Attribute;

/** Reads numbers: as mantissas while they fit, as decimals of any size from the first that does not. */
final class NumberColumnBuilder extends ColumnBuilder {
    private static final int BITS_OF_A_MANTISSA = Long.SIZE - 1;

    private final NumberReader reader;
    private final NumberReader fallbackReader = new NumberReader(NumberHabit.DECIMAL_POINT);
    private final Mantissas narrow = new Mantissas();
    private @Nullable List<@Nullable BigDecimal> wide;

    private long heldMantissa;
    private int heldScale;
    private @Nullable BigDecimal heldWide;

    NumberColumnBuilder(Attribute attribute, NumberHabit habit) {
        super(attribute);
        this.reader = new NumberReader(habit);
    }

    @Override
    boolean take(byte[] buffer, int start, int end) {
        return take(reader, buffer, start, end);
    }

    /** A default stands in the rule file, which writes a decimal point whatever the data do. */
    @Override
    boolean takeFallback(byte[] text) {
        return take(fallbackReader, text, 0, text.length);
    }

    private boolean take(NumberReader source, byte[] buffer, int start, int end) {
        if (!source.read(buffer, start, end)) {
            return false;
        }
        BigDecimal large = source.wide();
        if (large != null) {
            hold(large);
        } else {
            hold(source.mantissa(), source.scale());
        }
        return true;
    }

    @Override
    void set(long number) {
        hold(number, 0);
        settle(true, "");
    }

    @Override
    void set(BigDecimal number) {
        boolean sane = PlainText.isSane(number);
        if (sane) {
            hold(number);
        }
        settle(sane, PlainText.of(number));
    }

    private void hold(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        BigDecimal plain = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        if (plain.unscaledValue().bitLength() <= BITS_OF_A_MANTISSA) {
            hold(plain.unscaledValue().longValue(), plain.scale());
        } else {
            heldWide = plain;
        }
    }

    private void hold(long mantissa, int scale) {
        heldMantissa = mantissa;
        heldScale = scale;
        heldWide = null;
    }

    @Override
    void append() {
        if (wide == null && heldWide == null && narrow.add(heldMantissa, heldScale)) {
            return;
        }
        widened().add(heldWide != null ? heldWide : BigDecimal.valueOf(heldMantissa, heldScale));
    }

    @Override
    void appendUnknown() {
        if (wide != null) {
            wide.add(null);
        } else {
            narrow.addUnknown();
        }
    }

    /** The decimals of any size, with all that was added before. */
    private List<@Nullable BigDecimal> widened() {
        if (wide == null) {
            wide = new ArrayList<>();
            for (int lead = 0; lead < narrow.size(); lead++) {
                wide.add(narrow.isKnown(lead) ? narrow.value(lead) : null);
            }
        }
        return wide;
    }

    @Override
    NumberColumn build() {
        return wide == null
                ? narrow.build()
                : new NumberColumn(new long[0], 0, wide.toArray(new @Nullable BigDecimal[0]));
    }
}
