package org.meritlang.data;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;

/** Takes the occurrences of one kind of activity, in any order. For one thread. */
final class TimelineBuilder {
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private Ints keys = new Ints();
    private Longs instants = new Longs();

    TimelineBuilder(Activity activity, ZoneId zone, NumberHabit habit) {
        for (Attribute attribute : activity.attributes()) {
            columns.add(ColumnBuilder.of(attribute, zone, habit));
        }
    }

    void start(int key, long instant) {
        keys.add(key);
        instants.add(instant);
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
        int[] allKeys = keys.toArray();
        keys = new Ints();
        long[] allInstants = instants.toArray();
        instants = new Longs();
        return new Arrivals(allKeys, allInstants, allKeys.length, built);
    }

    /**
     * Gives the leads of the latest occurrences their keys.
     *
     * @param from the first of these occurrences
     * @param newKeys for what was said of the lead when the occurrence began
     */
    void giveKeys(int from, int[] newKeys) {
        keys.replace(from, newKeys);
    }

    int size() {
        return keys.size();
    }

    /** One an attribute, on what came since the last of these. */
    List<ColumnReport> takeReports() {
        return columns.stream().map(ColumnBuilder::takeReport).toList();
    }
}
