package org.meritlang.data;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/** Takes the occurrences of one kind of activity, in any order. For one thread. */
final class TimelineBuilder {
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private int[] keys = new int[Growth.FIRST];
    private long[] instants = new long[Growth.FIRST];
    private int size;

    TimelineBuilder(Activity activity, ZoneId zone, NumberHabit habit) {
        for (Attribute attribute : activity.attributes()) {
            columns.add(ColumnBuilder.of(attribute, zone, habit));
        }
    }

    void start(int key, long instant) {
        keys = Growth.roomFor(size, keys);
        instants = Growth.roomFor(size, instants);
        keys[size] = key;
        instants[size++] = instant;
    }

    ColumnBuilder column(int attribute) {
        return columns.get(attribute);
    }

    void end(CharSequence leadId) {
        for (ColumnBuilder column : columns) {
            column.endLead(leadId);
        }
    }

    /** All of them. The builder is spent, and holds on to nothing: there may be many millions. */
    Arrivals build() {
        List<Column> built = new ArrayList<>(columns.size());
        while (!columns.isEmpty()) {
            built.add(columns.remove(0).build());
        }
        Arrivals arrivals = new Arrivals(keys, instants, size, built);
        keys = new int[0];
        instants = new long[0];
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
        return columns.stream().map(ColumnBuilder::takeReport).toList();
    }
}
