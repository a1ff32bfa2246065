package org.meritlang;

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
import org.meritlang.data.AttributeSetter;
import org.meritlang.data.History;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatch;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.source.Spelling;

/** Puts leads that a program hands over into the columns that a model asks for. */
final class LeadColumns {
    private final Map<String, Integer> columns;
    private final Map<String, Integer> activities = new HashMap<>();
    private final List<Map<String, Integer>> columnsOfActivities = new ArrayList<>();

    LeadColumns(List<Attribute> attributes, List<Activity> activities) {
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

    void add(Lead lead, LeadBatch.Builder batch) {
        batch.startLead(lead.id(), History.NOTHING);
        set(batch, columns, lead.attributes());
        for (Lead.Deed deed : lead.deeds()) {
            add(deed, batch);
        }
        batch.endLead();
    }

    private void add(Lead.Deed deed, LeadBatch.Builder batch) {
        if (columnsOfActivities.isEmpty()) {
            return;
        }
        long micros = InstantReader.micros(deed.at());
        Integer activity = activities.get(Spelling.key(deed.activity()));
        if (activity == null) {
            batch.did(History.OTHER, micros).end();
        } else {
            History.Builder occurrence = batch.did(activity, micros);
            set(occurrence, columnsOfActivities.get(activity), deed.attributes());
            occurrence.end();
        }
    }

    private static void set(
            AttributeSetter<?> row, Map<String, Integer> places, Map<String, @Nullable Object> attributes) {
        if (places.isEmpty()) {
            return;
        }
        for (Map.Entry<String, @Nullable Object> known : attributes.entrySet()) {
            Integer column = places.get(Spelling.key(known.getKey()));
            if (column != null) {
                set(row, column, known.getValue());
            }
        }
    }

    private static void set(AttributeSetter<?> row, int column, @Nullable Object value) {
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
