package org.meritlang.evaluate;

import org.meritlang.data.DateColumn;
import org.meritlang.data.InstantReader;
import org.meritlang.model.DateExpression;

/** A date of each lead of a batch, perhaps with an instant, or unknown. */
interface Dates {
    int UNKNOWN = DateColumn.UNKNOWN;
    long NO_TIME = DateColumn.NO_TIME;

    /** The day in the model's time zone, or {@link #UNKNOWN}. */
    int day(int lead);

    /** In microseconds, or {@link #NO_TIME}. */
    long instant(int lead);

    /** Whether a time stands in the sentence itself: then windows compare with it as an instant. */
    boolean isWrittenTime();

    /** The instant of a known date; a date alone begins at 00:00. */
    default long moment(int lead, AsOf asOf) {
        long instant = instant(lead);
        return instant == NO_TIME ? asOf.startOf(day(lead)) : instant;
    }

    static Dates of(DateExpression date, Run run) {
        return date.accept(new Reader(run));
    }

    /** Finds the dates of a run. */
    record Reader(Run run) implements DateExpression.Visitor<Dates> {
        @Override
        public Dates visitOfAttribute(DateExpression.OfAttribute attribute) {
            return new OfColumn((DateColumn) run.column(attribute.attribute()));
        }

        @Override
        public Dates visitConstant(DateExpression.Constant constant) {
            return new Written(
                    (int) constant.day().toEpochDay(),
                    constant.instant().map(InstantReader::micros).orElse(NO_TIME));
        }
    }

    record OfColumn(DateColumn column) implements Dates {
        @Override
        public int day(int lead) {
            return column.days()[lead];
        }

        @Override
        public long instant(int lead) {
            return column.instants()[lead];
        }

        @Override
        public boolean isWrittenTime() {
            return false;
        }
    }

    record Written(int day, long instant) implements Dates {
        @Override
        public int day(int lead) {
            return day;
        }

        @Override
        public long instant(int lead) {
            return instant;
        }

        @Override
        public boolean isWrittenTime() {
            return instant != NO_TIME;
        }
    }
}
