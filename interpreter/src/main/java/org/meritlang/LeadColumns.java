package org.meritlang;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.LeadBatch;
import org.meritlang.schema.Attribute;
import org.meritlang.source.Spelling;

/** Puts leads that a program hands over into the columns that a model asks for. */
final class LeadColumns {
    private final Map<String, Integer> columns = new HashMap<>();

    LeadColumns(List<Attribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            columns.put(attributes.get(i).key(), i);
        }
    }

    void add(Lead lead, LeadBatch.Builder batch) {
        batch.startLead(lead.id());
        for (Map.Entry<String, @Nullable Object> known : lead.attributes().entrySet()) {
            Integer column = columns.get(Spelling.key(known.getKey()));
            if (column != null) {
                set(batch, column, known.getValue());
            }
        }
        batch.endLead();
    }

    private static void set(LeadBatch.Builder batch, int column, @Nullable Object value) {
        if (value == null) {
            batch.setMissing(column);
        } else if (value instanceof Boolean truth) {
            batch.set(column, truth.booleanValue());
        } else if (value instanceof Number number) {
            setNumber(batch, column, number);
        } else if (value instanceof LocalDate day) {
            batch.set(column, day);
        } else if (value instanceof LocalDateTime time) {
            batch.set(column, time);
        } else if (value instanceof Instant instant) {
            batch.set(column, instant);
        } else if (value instanceof OffsetDateTime time) {
            batch.set(column, time);
        } else if (value instanceof ZonedDateTime time) {
            batch.set(column, time.toInstant());
        } else if (value instanceof Collection<?> elements) {
            batch.set(
                    column,
                    elements.stream()
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .toList());
        } else {
            batch.set(column, value instanceof CharSequence text ? text : value.toString());
        }
    }

    private static void setNumber(LeadBatch.Builder batch, int column, Number number) {
        if (number instanceof BigDecimal decimal) {
            batch.set(column, decimal);
        } else if (number instanceof BigInteger integer) {
            batch.set(column, new BigDecimal(integer));
        } else if (number instanceof Double || number instanceof Float) {
            // Through its text: 0.1 is meant, not the nearest binary fraction. NaN becomes unreadable text.
            String text = number.toString();
            double value = number.doubleValue();
            if (Double.isFinite(value)) {
                batch.set(column, new BigDecimal(text));
            } else {
                batch.set(column, text);
            }
        } else {
            batch.set(column, number.longValue());
        }
    }
}
