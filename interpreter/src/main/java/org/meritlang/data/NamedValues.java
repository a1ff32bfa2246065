package org.meritlang.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.source.Spelling;

/**
 * Puts what leads are and have done, told by names in any spelling, into the columns that a model asks for. What it does
 * not ask for is passed over. Immutable; for any number of threads.
 */
public final class NamedValues {
    private final Map<String, Integer> columns;
    private final Map<String, Integer> activities = new HashMap<>();
    private final List<Map<String, Integer>> columnsOfActivities = new ArrayList<>();

    /**
     * @param attributes the columns of leads, in their order
     * @param activities each with the columns of its occurrences
     */
    public NamedValues(List<Attribute> attributes, List<Activity> activities) {
        columns = places(attributes);
        for (Activity activity : activities) {
            if (!activity.isAny()) {
                this.activities.put(activity.key(), columnsOfActivities.size());
            }
            columnsOfActivities.add(places(activity.attributes()));
        }
    }

    private static Map<String, Integer> places(List<Attribute> attributes) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < attributes.size(); i++) {
            places.put(attributes.get(i).key(), i);
        }
        return places;
    }

    /** What the lead that was started last has. */
    public void set(LeadBatchBuilder batch, Map<String, ? extends @Nullable Object> values) {
        set(batch, columns, values);
    }

    /** What the lead that was started last has done. */
    public void did(LeadBatchBuilder batch, String name, Instant at, Map<String, ? extends @Nullable Object> values) {
        if (columnsOfActivities.isEmpty()) {
            return;
        }
        long micros = InstantReader.micros(at);
        Integer activity = activities.get(Spelling.key(name));
        if (activity == null) {
            batch.did(History.OTHER, micros).end();
        } else {
            HistoryBuilder occurrence = batch.did(activity, micros);
            set(occurrence, columnsOfActivities.get(activity), values);
            occurrence.end();
        }
    }

    private static void set(
            AttributeSetter<?> row, Map<String, Integer> places, Map<String, ? extends @Nullable Object> values) {
        if (places.isEmpty()) {
            return;
        }
        values.forEach((name, value) -> {
            Integer column = places.get(Spelling.key(name));
            if (column != null) {
                set(row, column, value);
            }
        });
    }

    /**
     * Sets one value.
     *
     * @param value null where none is there; text where it is of no kind that is known
     */
    public static void set(AttributeSetter<?> row, int column, @Nullable Object value) {
        if (value == null) {
            row.setMissing(column);
        } else if (value instanceof Boolean truth) {
            row.set(column, truth.booleanValue());
        } else if (value instanceof Number number) {
            setNumber(row, column, number);
        } else if (value instanceof LocalDate day) {
            row.set(column, day);
        } else if (value instanceof LocalDateTime time) {
            row.set(column, time);
        } else if (value instanceof Instant instant) {
            row.set(column, instant);
        } else if (value instanceof OffsetDateTime time) {
            row.set(column, time);
        } else if (value instanceof ZonedDateTime time) {
            row.set(column, time.toInstant());
        } else if (value instanceof Collection<?> elements) {
            row.set(
                    column,
                    elements.stream()
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .toList());
        } else {
            row.set(column, value instanceof CharSequence text ? text : value.toString());
        }
    }

    private static void setNumber(AttributeSetter<?> row, int column, Number number) {
        if (number instanceof BigDecimal decimal) {
            row.set(column, decimal);
        } else if (number instanceof BigInteger integer) {
            row.set(column, new BigDecimal(integer));
        } else if (number instanceof Double || number instanceof Float) {
            // Through its text: 0.1 is meant, not the nearest binary fraction. NaN becomes unreadable text.
            String text = number.toString();
            double value = number.doubleValue();
            if (Double.isFinite(value)) {
                row.set(column, new BigDecimal(text));
            } else {
                row.set(column, text);
            }
        } else {
            row.set(column, number.longValue());
        }
    }
}
