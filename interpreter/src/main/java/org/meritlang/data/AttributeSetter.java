package org.meritlang.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Takes the values of what is being added to columns: a lead, or an occurrence of an activity. Of two
 * values for one attribute the later holds. A value that does not fit its attribute's type becomes
 * unknown and is counted; none is refused.
 *
 * @param <B> the builder itself
 */
public abstract sealed class AttributeSetter<B extends AttributeSetter<B>> permits LeadBatchBuilder, HistoryBuilder {
    private final Utf8 text = new Utf8();

    AttributeSetter() {}

    abstract B self();

    /** The column of the attribute at this place, with something begun that takes a value. */
    abstract ColumnBuilder column(int attribute);

    /** Sets a value that stands in the data as text, such as a cell of a CSV file; blank is missing. */
    public final B set(int attribute, CharSequence textFromData) {
        return set(attribute, text.of(textFromData));
    }

    /** The same for a text whose bytes are at hand; they are not kept. */
    public final B set(int attribute, Utf8 textFromData) {
        column(attribute).set(textFromData);
        return self();
    }

    /** Sets a whole number. */
    public final B set(int attribute, long number) {
        column(attribute).set(number);
        return self();
    }

    /** Sets a number. */
    public final B set(int attribute, BigDecimal number) {
        column(attribute).set(number);
        return self();
    }

    /** Sets yes or no. */
    public final B set(int attribute, boolean truth) {
        column(attribute).set(truth);
        return self();
    }

    /** Sets a day. */
    public final B set(int attribute, LocalDate date) {
        column(attribute).set(date);
        return self();
    }

    /** Sets a time that clocks in the model's zone show. */
    public final B set(int attribute, LocalDateTime time) {
        column(attribute).set(time);
        return self();
    }

    /** Sets an instant. */
    public final B set(int attribute, Instant instant) {
        column(attribute).set(instant);
        return self();
    }

    /** Sets an instant. */
    public final B set(int attribute, OffsetDateTime time) {
        return set(attribute, time.toInstant());
    }

    /** Sets a list of texts, perhaps empty; blank elements are left out. */
    public final B set(int attribute, List<String> elements) {
        column(attribute).set(elements);
        return self();
    }

    /** Says that there is nothing; the attribute's default, if any, holds. */
    public final B setMissing(int attribute) {
        column(attribute).setMissing();
        return self();
    }
}
