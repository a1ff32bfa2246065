package org.meritlang.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

/**
 * Reads the values of one attribute, lead by lead. What is set for a lead is held until the lead ends,
 * so that it can be set again; only then it is counted and joins the column. For one thread.
 *
 * <p>A value that comes with a type is taken as it is where the column has that type, else as the text
 * that a file would have for it.
 */
abstract class ColumnBuilder {
    private enum Cell {
        ABSENT,
        EMPTY,
        READ,
        UNREADABLE
    }

    private final Attribute attribute;
    private ColumnTally tally;
    private final byte[] fallback;
    private Cell cell = Cell.ABSENT;
    private String unreadable = "";

    ColumnBuilder(Attribute attribute) {
        this.attribute = attribute;
        this.tally = new ColumnTally(attribute);
        this.fallback = attribute.fallback().orElse("").strip().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A column of the attribute's type, still without leads.
     *
     * @throws IllegalArgumentException if the attribute's default does not fit its type
     */
    static ColumnBuilder of(Attribute attribute, ZoneId zone, NumberHabit habit) {
        ColumnBuilder column = attribute.type().accept(new OfType(attribute, zone, habit));
        if (column.fallback.length > 0 && !column.takeFallback(column.fallback)) {
            throw new IllegalArgumentException("the default of " + attribute.name() + " is no "
                    + attribute.type().word() + ": " + attribute.fallback().orElse(""));
        }
        return column;
    }

    private record OfType(Attribute attribute, ZoneId zone, NumberHabit habit) implements Type.Visitor<ColumnBuilder> {
        @Override
        public ColumnBuilder visitText(Type.Text text) {
            return new TextColumnBuilder(attribute);
        }

        @Override
        public ColumnBuilder visitOneOf(Type.OneOf oneOf) {
            return new OneOfColumnBuilder(attribute, oneOf);
        }

        @Override
        public ColumnBuilder visitNumber(Type.Number number) {
            return new NumberColumnBuilder(attribute, habit);
        }

        @Override
        public ColumnBuilder visitYesNo(Type.YesNo yesNo) {
            return new YesNoColumnBuilder(attribute);
        }

        @Override
        public ColumnBuilder visitDate(Type.Date date) {
            return new DateColumnBuilder(attribute, zone);
        }

        @Override
        public ColumnBuilder visitTextList(Type.TextList list) {
            return new TextListColumnBuilder(attribute);
        }

        @Override
        public ColumnBuilder visitAmount(Type.Amount amount) {
            return new NumberColumnBuilder(attribute, habit);
        }
    }

    final void setMissing() {
        cell = Cell.EMPTY;
    }

    /** Text from data: blanks around it count for no type, blanks alone are nothing. */
    final void set(Utf8 text) {
        byte[] buffer = text.bytes();
        int end = text.end();
        int start = Blanks.skip(buffer, text.start(), end);
        if (start == end) {
            setMissing();
        } else {
            int from = keepsBlanks() ? text.start() : start;
            int to = keepsBlanks() ? end : Blanks.trimEnd(buffer, start, end);
            settle(take(buffer, from, to), buffer, start, end);
        }
    }

    final void set(String text) {
        set(new Utf8().of(text));
    }

    void set(long number) {
        set(Long.toString(number));
    }

    void set(BigDecimal number) {
        set(PlainText.of(number));
    }

    void set(boolean truth) {
        set(PlainText.of(truth));
    }

    void set(LocalDate date) {
        set(date.toString());
    }

    void set(LocalDateTime time) {
        set(time.toString());
    }

    void set(Instant instant) {
        set(instant.toString());
    }

    void set(List<String> elements) {
        set(String.join("; ", elements));
    }

    /** Counts what was set for the lead and adds it to the column. */
    final void endLead(CharSequence leadId) {
        switch (cell) {
            case ABSENT -> appendMissing();
            case EMPTY -> {
                tally.present();
                appendMissing();
            }
            case READ -> {
                tally.value();
                inspect(tally, leadId);
                append();
            }
            case UNREADABLE -> {
                tally.unreadable(unreadable, leadId);
                appendUnknown();
            }
        }
        cell = Cell.ABSENT;
    }

    private void appendMissing() {
        if (fallback.length > 0 && takeFallback(fallback)) {
            append();
        } else {
            appendUnknown();
        }
    }

    final ColumnReport report() {
        return tally.report();
    }

    /** The report on what was added since the last of these. */
    final ColumnReport takeReport() {
        ColumnReport report = tally.report();
        tally = new ColumnTally(attribute);
        return report;
    }

    /** Says whether the value that was set last could be taken, and if not, what it was. */
    final void settle(boolean taken, String value) {
        cell = taken ? Cell.READ : Cell.UNREADABLE;
        if (!taken) {
            unreadable = PlainText.shown(value);
        }
    }

    private void settle(boolean taken, byte[] buffer, int start, int end) {
        cell = taken ? Cell.READ : Cell.UNREADABLE;
        if (!taken) {
            unreadable = PlainText.shown(buffer, start, end);
        }
    }

    /** Whether blanks around a value belong to it. */
    boolean keepsBlanks() {
        return false;
    }

    /** Holds the value that this piece of the buffer says; false if it does not fit the type. */
    abstract boolean take(byte[] buffer, int start, int end);

    /** Holds the value that stands in for a missing one. */
    boolean takeFallback(byte[] text) {
        return take(text, 0, text.length);
    }

    /** Looks at the value held, which comes from the data. */
    void inspect(ColumnTally tally, CharSequence leadId) {}

    /** Adds the value held. */
    abstract void append();

    abstract void appendUnknown();

    /** The column of all leads ended; the builder is spent. */
    abstract Column build();
}
