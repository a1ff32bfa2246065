package org.meritlang.evaluate;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.LeadBatch;

/** Counts, for each lead, the occurrences that lie after the instant of an evaluation. */
final class LaterActivities {
    private LaterActivities() {}

    static IntUnaryOperator of(LeadBatch leads, AsOf asOf) {
        long now = asOf.micros();
        List<ActivityTable> later =
                tables(leads).stream().filter(table -> table.latest() > now).toList();
        if (later.isEmpty()) {
            return lead -> 0;
        }
        return lead -> {
            int count = 0;
            for (ActivityTable table : later) {
                count += count(table, lead, now);
            }
            return count;
        };
    }

    /** Each occurrence stands once in these. */
    private static List<ActivityTable> tables(LeadBatch leads) {
        List<ActivityTable> all = IntStream.range(0, leads.activities().size())
                .mapToObj(leads::table)
                .toList();
        List<ActivityTable> any =
                all.stream().filter(table -> table.activity().isAny()).toList();
        return any.isEmpty() ? all : any;
    }

    private static int count(ActivityTable table, int lead, long now) {
        int count = 0;
        for (int at = table.starts()[lead + 1] - 1; at >= table.starts()[lead] && table.instants()[at] > now; at--) {
            count++;
        }
        return count;
    }
}
