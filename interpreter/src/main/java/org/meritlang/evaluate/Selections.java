package org.meritlang.evaluate;

import java.util.Optional;
import org.meritlang.data.ActivityTable;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** The steps that choose occurrences: a filter, then one window after another. */
final class Selections {
    private Selections() {}

    /** Those that exist at the instant of the evaluation and of which the filter is true. */
    record Passing(int activity, Optional<Slot<byte[]>> filter) implements Step<Selection> {
        @Override
        public Selection over(Run run) {
            ActivityTable table = run.table(activity);
            boolean allExist = run.hasAll(table);
            if (filter.isEmpty()) {
                return allExist
                        ? Selection.all(table)
                        : Selection.of(table, upToNow(run).choice(table.instants()));
            }
            byte[] truths = run.value(activity, filter.get());
            byte[] chosen = new byte[truths.length];
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = (byte) (truths[i] >> 1);
            }
            return Selection.of(table, allExist ? chosen : upToNow(run).choice(table.instants(), chosen));
        }

        private static Interval upToNow(Run run) {
            return Interval.upTo(run.asOf().micros());
        }
    }

    /** Those that lie in a window which is the same stretch of time for every lead. */
    record FromNow(Slot<Selection> from, DateWindow.FromNow window) implements Step<Selection>, Timely {
        @Override
        public Selection over(Run run) {
            Selection all = run.value(from);
            Interval interval = window.accept(new Stretch(run.asOf()));
            return all.with(window.unit().isCalendar() ? byDay(interval, all) : byInstant(interval, all));
        }

        private static byte[] byDay(Interval interval, Selection from) {
            int[] days = from.table().days();
            return from.isAll() ? interval.choice(days) : interval.choice(days, from.chosen());
        }

        private static byte[] byInstant(Interval interval, Selection from) {
            long[] instants = from.table().instants();
            return from.isAll() ? interval.choice(instants) : interval.choice(instants, from.chosen());
        }

        /** Others may come to be chosen later, so all are told of. */
        @Override
        public void tell(Run run, Changes changes) {
            ActivityTable table = run.value(from).table();
            for (int i = 0; i < table.size(); i++) {
                changes.window(window, table.days()[i], table.instants()[i]);
            }
        }
    }

    /** Before, after or since a date: by day, unless a time is written in the sentence. */
    record Than(Slot<Selection> from, Relation relation, DateExpression other) implements Step<Selection> {
        @Override
        public Selection over(Run run) {
            Dates others = Dates.of(other, run);
            boolean byDay = !others.isWrittenTime();
            return Stretches.choose(
                    run.value(from),
                    byDay,
                    lead -> others.day(lead) == Dates.UNKNOWN,
                    lead -> Interval.of(relation, byDay ? others.day(lead) : others.instant(lead)));
        }
    }

    /** At most so long before or after a date. */
    record WithinOf(Slot<Selection> from, int amount, TimeUnit unit, DateExpression other) implements Step<Selection> {
        @Override
        public Selection over(Run run) {
            Dates others = Dates.of(other, run);
            return Stretches.choose(
                    run.value(from),
                    unit.isCalendar(),
                    lead -> others.day(lead) == Dates.UNKNOWN,
                    lead -> around(others, lead, run.asOf()));
        }

        private Interval around(Dates others, int lead, AsOf asOf) {
            long middle = unit.isCalendar() ? others.day(lead) : others.moment(lead, asOf);
            return Interval.between(Calendar.plus(middle, -(long) amount, unit), Calendar.plus(middle, amount, unit));
        }
    }

    /** Those later than the newest of others; all where there is none. */
    record SinceTheLast(Slot<Selection> from, Slot<Selection> others, Slot<int[]> newest) implements Step<Selection> {
        @Override
        public Selection over(Run run) {
            Selection other = run.value(others);
            int[] rows = run.value(newest);
            long[] instants = other.table().instants();
            return Stretches.choose(
                    run.value(from),
                    false,
                    other::isUntold,
                    lead -> Interval.of(
                            Relation.MORE, rows[lead] == Newest.NONE ? Long.MIN_VALUE : instants[rows[lead]]));
        }
    }
}
