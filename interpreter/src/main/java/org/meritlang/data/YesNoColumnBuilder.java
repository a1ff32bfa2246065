package org.meritlang.data;

import java.math.BigDecimal;
import java.util.Arrays;
import org.meritlang.schema.Attribute;

/** Reads yes and no. */
final class YesNoColumnBuilder extends ColumnBuilder {
    private byte[] truths = new byte[Growth.FIRST];
    private int size;
    private byte truth;

    YesNoColumnBuilder(Attribute attribute) {
        super(attribute);
    }

    @Override
    boolean take(byte[] buffer, int start, int end) {
        truth = YesNoReader.read(buffer, start, end);
        return truth != Truth.UNKNOWN;
    }

    @Override
    void set(boolean value) {
        truth = Truth.of(value);
        settle(true, "");
    }

    /** One and zero, also as 1.0 and 0.0, are yes and no. */
    @Override
    void set(BigDecimal number) {
        super.set(PlainText.isSane(number) ? number.stripTrailingZeros() : number);
    }

    @Override
    void append() {
        append(truth);
    }

    @Override
    void appendUnknown() {
        append(Truth.UNKNOWN);
    }

    private void append(byte value) {
        truths = Growth.roomFor(size, truths);
        truths[size++] = value;
    }

    @Override
    YesNoColumn build() {
        return new YesNoColumn(Arrays.copyOf(truths, size));
    }
}
