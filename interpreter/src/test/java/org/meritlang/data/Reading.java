package org.meritlang.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

/** Batches of one column, read from values given one a lead; the leads' ids are 1, 2, 3. */
final class Reading {
    private Reading() {}

    static LeadBatch texts(Attribute attribute, String... values) {
        return texts(attribute, ZoneOffset.UTC, NumberHabit.DECIMAL_POINT, values);
    }

    static LeadBatch texts(Attribute attribute, ZoneId zone, NumberHabit habit, String... values) {
        LeadBatchBuilder builder = new LeadBatchBuilder(List.of(attribute), zone, habit, History.none(List.of()));
        int lead = 0;
        for (String value : values) {
            builder.startLead(Integer.toString(++lead)).set(0, value).endLead();
        }
        return builder.build();
    }

    /** One lead, for which the setter is called, or several. */
    static LeadBatch one(Attribute attribute, Consumer<LeadBatchBuilder> setter) {
        LeadBatchBuilder builder = new LeadBatchBuilder(
                List.of(attribute), ZoneOffset.UTC, NumberHabit.DECIMAL_POINT, History.none(List.of()));
        builder.startLead("1");
        setter.accept(builder);
        return builder.endLead().build();
    }

    static Attribute attribute(Type type) {
        return Attribute.of("it", type);
    }

    static Attribute withDefault(Type type, String fallback) {
        return new Attribute("it", type, Optional.of(fallback));
    }

    /** The number as a plain text without zeros that mean nothing; empty if it is unknown. */
    static String number(LeadBatch batch, int lead) {
        BigDecimal value = ((NumberColumn) batch.column(0)).value(lead);
        return value == null ? "" : plain(value);
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** The day, and behind a blank the instant if there is one; empty if it is unknown. */
    static String date(LeadBatch batch, int lead) {
        DateColumn column = (DateColumn) batch.column(0);
        if (!column.isKnown(lead)) {
            return "";
        }
        String day = LocalDate.ofEpochDay(column.days()[lead]).toString();
        long instant = column.instants()[lead];
        return instant == DateColumn.NO_TIME ? day : day + " " + Instant.EPOCH.plus(instant, ChronoUnit.MICROS);
    }

    /** Yes, no, or nothing. */
    static String truth(LeadBatch batch, int lead) {
        return switch (((YesNoColumn) batch.column(0)).truths()[lead]) {
            case Truth.TRUE -> "yes";
            case Truth.FALSE -> "no";
            default -> "";
        };
    }

    /** The text as it was; empty if it is unknown. */
    static String text(LeadBatch batch, int lead) {
        TextColumn column = (TextColumn) batch.column(0);
        return column.isKnown(lead) ? column.dictionary().value(column.codes()[lead]) : "";
    }

    /** The elements, nothing if the list is unknown. */
    static Optional<List<String>> list(LeadBatch batch, int lead) {
        TextListColumn column = (TextListColumn) batch.column(0);
        if (!column.isKnown(lead)) {
            return Optional.empty();
        }
        List<String> elements = new ArrayList<>();
        for (int i = column.start(lead); i < column.start(lead + 1); i++) {
            elements.add(column.dictionary().value(column.codes()[i]));
        }
        return Optional.of(elements);
    }
}
