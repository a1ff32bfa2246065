package org.meritlang.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.meritlang.schema.Attribute;

/** Reads dates, with or without a time. */
final class DateColumnBuilder extends ColumnBuilder {
    private final DateReader reader;
    private final Ints days = new Ints();
    private final Longs instants = new Longs();

    DateColumnBuilder(Attribute attribute, ZoneId zone) {
        super(attribute);
        this.reader = new DateReader(zone);
    }

    @Override
    boolean take(byte[] buffer, int start, int end) {
        return reader.read(buffer, start, end);
    }

    @Override
    void set(LocalDate date) {
        settle(reader.take(date), date.toString());
    }

    @Override
    void set(LocalDateTime time) {
        settle(reader.take(time), time.toString());
    }

    @Override
    void set(Instant instant) {
        settle(reader.take(instant), instant.toString());
    }

    @Override
    void append() {
        append(reader.day(), reader.instant());
    }

    @Override
    void appendUnknown() {
        append(DateColumn.UNKNOWN, DateColumn.NO_TIME);
    }

    private void append(int day, long instant) {
        days.add(day);
        instants.add(instant);
    }

    @Override
    DateColumn build() {
        return new DateColumn(days.toArray(), instants.toArray());
    }
}
