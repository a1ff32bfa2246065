package org.meritlang.evaluate;

import java.util.List;
import org.meritlang.data.ActivityTable;
import org.meritlang.model.Limits.Frequency;
import org.meritlang.syntax.TimeUnit;

/** The step that keeps frequency limits: the oldest counts first, and only those that count stand in the way. */
record Spaced(Slot<Selection> from, List<Frequency> frequencies) implements Step<Selection> {
    @Override
    public Selection over(Run run) {
        Selection selection = run.value(from);
        ActivityTable table = selection.table();
        if (frequencies.size() == 1
                && frequencies.get(0) instanceof Frequency.InCalendar calendar
                && calendar.times() == 1
                && table.isInOrderOfDays()) {
            return selection.with(FirstOfEach.choose(selection, FirstOfEach.startsOf(calendar.unit(), table.days())));
        }
        byte[] counted = new byte[table.size()];
        for (int lead = 0; lead < selection.leads(); lead++) {
            int start = table.starts()[lead];
            for (int at = start; at < table.starts()[lead + 1]; at++) {
                if (selection.has(at) && hasRoom(table, counted, start, at)) {
                    counted[at] = 1;
                }
            }
        }
        return selection.with(counted);
    }

    private boolean hasRoom(ActivityTable table, byte[] counted, int start, int at) {
        for (Frequency frequency : frequencies) {
            if (!hasRoom(frequency, table, counted, start, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRoom(Frequency frequency, ActivityTable table, byte[] counted, int start, int at) {
        boolean byDay = unit(frequency).isCalendar();
        long here = moment(table, at, byDay);
        Interval near = near(frequency, here);
        long tooEarly = Calendar.plus(near.low(), -slack(byDay));
        int found = 0;
        for (int before = at - 1; before >= start && found < frequency.times(); before--) {
            long moment = moment(table, before, byDay);
            if (moment < tooEarly) {
                break;
            }
            found += counted[before] == 1 && near.holds(moment) ? 1 : 0;
        }
        return found < frequency.times();
    }

    /** Where clocks are set back over midnight, a later instant may show the day before. */
    private static long slack(boolean byDay) {
        return byDay ? 1 : 0;
    }

    private static TimeUnit unit(Frequency frequency) {
        return frequency instanceof Frequency.Every every ? every.unit() : ((Frequency.InCalendar) frequency).unit();
    }

    /** Where counted occurrences stand in the way of one that lies here. */
    private static Interval near(Frequency frequency, long here) {
        if (frequency instanceof Frequency.Every every) {
            long far = Calendar.plus(here, -(long) every.amount(), every.unit());
            return Interval.between(Calendar.plus(far, 1), Long.MAX_VALUE);
        }
        TimeUnit unit = unit(frequency);
        long first = Calendar.startOf(unit, here);
        return Interval.between(first, Calendar.step(first, 1, unit) - 1);
    }

    private static long moment(ActivityTable table, int at, boolean byDay) {
        return byDay ? table.days()[at] : table.instants()[at];
    }
}
