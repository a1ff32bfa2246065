package org.meritlang.data;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.meritlang.schema.Activity;

/** Takes the occurrences of one kind of activity, in any order. For one thread. */
final class TimelineBuilder {
    private ColumnBuilder[] columns;
    private int[] keys = new int[Growth.FIRST];
    private long[] instants = new long[Growth.FIRST];
    private int size;

    TimelineBuilder(Activity activity, ZoneId zone, NumberHabit habit) {
        columns = activity.attributes().stream()
                .map(attribute -> ColumnBuilder.of(attribute, zone, habit))
                .toArray(ColumnBuilder[]::new);
    }

    void start(int key, long instant) {
        keys = Growth.roomFor(size, keys);
        instants = Growth.roomFor(size, instants);
        keys[size] = key;
        instants[size++] = instant;
    }

    ColumnBuilder column(int attribute) {
        return columns[attribute];
    }

    void end(CharSequence leadId) {
        for (ColumnBuilder column : columns) {
            column.endLead(leadId);
        }
    }

    /** All of them. The builder is spent, and lets go of what it held: there may be a lot of it. */
    Arrivals build() {
        Arrivals arrivals = new Arrivals(
                keys,
                instants,
                size,
                Arrays.stream(columns).map(ColumnBuilder::build).toList());
        keys = new int[0];
        instants = new long[0];
        columns = new ColumnBuilder[0];
        return arrivals;
    }

    /**
     * Gives the leads of the latest occurrences their keys.
     *
     * @param from the first of these occurrences
     * @param newKeys for what was said of the lead when the occurrence began
     */
    void giveKeys(int from, int[] newKeys) {
        for (int i = from; i < size; i++) {
            keys[i] = newKeys[keys[i]];
        }
    }

    int size() {
        return size;
    }

    /** One an attribute, on what came since the last of these. */
    List<ColumnReport> takeReports() {
        return Arrays.stream(columns).map(ColumnBuilder::takeReport).toList();
    }
}
