package org.meritlang.data;

/** Truth values, one a lead; see {@link Truth}. */
public final class YesNoColumn implements Column {
    private final byte[] truths;

    YesNoColumn(byte[] truths) {
        this.truths = truths;
    }

    /** The values themselves; not to be changed. */
    public byte[] truths() {
        return truths;
    }

    @Override
    public int size() {
        return truths.length;
    }

    @Override
    public boolean isKnown(int lead) {
        return truths[lead] != Truth.UNKNOWN;
    }

    @Override
    public YesNoColumn pick(int[] rows) {
        return new YesNoColumn(Picked.of(truths, rows));
    }
}
