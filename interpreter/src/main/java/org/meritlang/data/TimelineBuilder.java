package org.meritlang.data;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.meritlang.schema.Activity;

/** Takes the occurrences of one kind of activity, in any order. For one thread. */
final class TimelineBuilder {
    private final ColumnBuilder[] columns;
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

    void end(String leadId) {
        for (ColumnBuilder column : columns) {
            column.endLead(leadId);
        }
    }

    /** All of them. The builder is spent. */
    Arrivals build() {
        return new Arrivals(
                keys,
                instants,
                size,
                Arrays.stream(columns).map(ColumnBuilder::build).toList());
    }

    /** One an attribute. */
    List<ColumnReport> reports() {
        return Arrays.stream(columns).map(ColumnBuilder::report).toList();
    }
}
