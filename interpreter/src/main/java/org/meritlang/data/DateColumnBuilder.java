package org.meritlang.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.meritlang.schema.Attribute;

/** Reads dates, with or without a time. */
final class DateColumnBuilder extends ColumnBuilder {
    private final DateReader reader;
    private int[] days = new int[Growth.FIRST];
    private long[] instants = new long[Growth.FIRST];
    private int size;

    DateColumnBuilder(Attribute attribute, ZoneId zone) {
        super(attribute);
        this.reader = new DateReader(zone);
    }

    @Override
    boolean take(char[] buffer, int start, int end) {
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
        days = Growth.roomFor(size, days);
        instants = Growth.roomFor(size, instants);
        days[size] = day;
        instants[size++] = instant;
    }

    @Override
    DateColumn build() {
        return new DateColumn(Arrays.copyOf(days, size), Arrays.copyOf(instants, size));
    }
}
