package org.meritlang.evaluate;

import java.util.Arrays;
import org.meritlang.data.ActivityTable;
import org.meritlang.syntax.TimeUnit;

/** The first of each lead's occurrences in a day, a week, a month: in one loop over all leads. */
final class FirstOfEach {
    /** Fewer occurrences share too few days for these to be remembered. */
    private static final int MANY = 256;
    /** Days further apart than this are not remembered. */
    private static final int MOST_DAYS = 1 << 14;

    private FirstOfEach() {}

    /**
     * @param periods what stands for the period of each occurrence, in ascending order for each lead
     */
    static byte[] choose(Selection from, int[] periods) {
        ActivityTable table = from.table();
        byte[] among = from.chosen();
        int[] leads = table.leads();
        byte[] first = new byte[among.length];
        long last = Long.MIN_VALUE;
        for (int i = 0; i < first.length; i++) {
            long here = (long) leads[i] << Integer.SIZE | Integer.toUnsignedLong(periods[i]);
            int isFirst = here != last ? among[i] : 0;
            last = isFirst != 0 ? here : last;
            first[i] = (byte) isFirst;
        }
        return first;
    }

    /** The first day of the calendar unit that holds each day. */
    static int[] startsOf(TimeUnit unit, int[] days) {
        if (unit == TimeUnit.DAY) {
            return days;
        }
        int earliest = Arrays.stream(days).min().orElse(0);
        int latest = Arrays.stream(days).max().orElse(0);
        long span = (long) latest - earliest + 1;
        if (days.length < MANY || span > MOST_DAYS) {
            return Arrays.stream(days).map(day -> startOf(unit, day)).toArray();
        }
        int[] starts = new int[(int) span];
        Arrays.setAll(starts, i -> startOf(unit, earliest + i));
        int[] ofDays = new int[days.length];
        for (int i = 0; i < ofDays.length; i++) {
            ofDays[i] = starts[days[i] - earliest];
        }
        return ofDays;
    }

    private static int startOf(TimeUnit unit, int day) {
        return (int) Calendar.startOf(unit, (long) day);
    }
}
