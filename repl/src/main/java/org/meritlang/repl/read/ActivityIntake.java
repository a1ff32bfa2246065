package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.source.Spelling;

/** Which columns of activities feed what a model asks for. Immutable, for any number of threads. */
final class ActivityIntake {
    private static final int NO_COLUMN = -1;

    private final ActivityColumns columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<int[]> feeding = new ArrayList<>();

    /**
     * Finds the columns of each activity's attributes.
     *
     * @param activities those that the model asks for
     */
    ActivityIntake(ActivityColumns columns, List<Activity> activities) {
        this.columns = columns;
        for (Activity activity : activities) {
            if (!activity.isAny()) {
                places.put(activity.key(), feeding.size());
            }
            feeding.add(activity.attributes().stream().mapToInt(this::columnOf).toArray());
        }
    }

    private int columnOf(Attribute attribute) {
        int column = Intake.column(columns.names(), attribute.name()).orElse(NO_COLUMN);
        boolean isOwn = column == columns.lead() || column == columns.activity() || column == columns.time();
        return isOwn ? NO_COLUMN : column;
    }

    ActivityColumns columns() {
        return columns;
    }

    /** The place of this kind among the model's activities, or {@link History#OTHER}. */
    int place(String kind) {
        return places.getOrDefault(Spelling.key(kind), History.OTHER);
    }

    /** Gives the attributes of the activity at this place to the occurrence that was started. */
    void give(int place, LeadRow row, HistoryBuilder occurrence) {
        int[] from = feeding.get(place);
        for (int attribute = 0; attribute < from.length; attribute++) {
            if (from[attribute] != NO_COLUMN) {
                row.give(from[attribute], occurrence, attribute);
            }
        }
    }
}
