package org.meritlang.data;

/** Days in the model's time zone, and instants where the data had a time. */
public final class DateColumn implements Column {
    /** The day of an unknown date. */
    public static final int UNKNOWN = Integer.MIN_VALUE;
    /** The instant of a date without a time. */
    public static final long NO_TIME = Long.MIN_VALUE;

    private final int[] days;
    private final long[] instants;

    DateColumn(int[] days, long[] instants) {
        this.days = days;
        this.instants = instants;
    }

    /** Days since 1970-01-01, {@link #UNKNOWN} where there is none; not to be changed. */
    public int[] days() {
        return days;
    }

    /** Microseconds since 1970-01-01T00:00Z, {@link #NO_TIME} for dates alone; not to be changed. */
    public long[] instants() {
        return instants;
    }

    @Override
    public int size() {
        return days.length;
    }

    @Override
    public boolean isKnown(int lead) {
        return days[lead] != UNKNOWN;
    }

    @Override
    public DateColumn pick(int[] rows) {
        return new DateColumn(Picked.of(days, rows), Picked.of(instants, rows));
    }
}
