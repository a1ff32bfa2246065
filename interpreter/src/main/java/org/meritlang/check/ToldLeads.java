package org.meritlang.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.AttributeSetter;
import org.meritlang.data.History;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.NumberHabit;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.source.Spelling;

/**
 * Puts leads that are told of into the columns of a model. What the model does not name is passed over. Immutable; for
 * any number of threads.
 */
public final class ToldLeads {
    private final CheckedModel model;
    private final Map<String, Integer> columns;
    private final Map<String, Integer> activities = new HashMap<>();
    private final List<Map<String, Integer>> columnsOfActivities = new ArrayList<>();

    public ToldLeads(CheckedModel model) {
        this.model = model;
        this.columns = places(model.attributes());
        for (Activity activity : model.activities()) {
            if (!activity.isAny()) {
                activities.put(activity.key(), columnsOfActivities.size());
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

    /** A batch of these, whose ids are their places. */
    public LeadBatch batch(List<? extends ToldLead> leads) {
        LeadBatch.Builder batch = new LeadBatch.Builder(
                model.attributes(), model.zone(), NumberHabit.DECIMAL_POINT, History.none(model.activities()));
        for (int lead = 0; lead < leads.size(); lead++) {
            batch.startLead(Integer.toString(lead), History.NOTHING);
            tell(leads.get(lead), batch);
            batch.endLead();
        }
        return batch.build();
    }

    /** Adds what is told to a lead that is open in a batch of the model. */
    public void tell(ToldLead told, LeadBatch.Builder lead) {
        set(lead, columns, told.attributes());
        told.deeds().forEach(deed -> add(deed, lead));
    }

    private void add(Example.Deed deed, LeadBatch.Builder batch) {
        if (columnsOfActivities.isEmpty()) {
            return;
        }
        Integer activity = activities.get(Spelling.key(deed.activity()));
        History.Builder occurrence =
                batch.did(activity == null ? History.OTHER : activity, InstantReader.micros(deed.at()));
        if (activity != null) {
            set(occurrence, columnsOfActivities.get(activity), deed.attributes());
        }
        occurrence.end();
    }

    private static void set(AttributeSetter<?> row, Map<String, Integer> places, Map<String, Object> values) {
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
     * @param value as those of an {@link Example}
     */
    public static void set(AttributeSetter<?> row, int column, Object value) {
        if (value instanceof Boolean truth) {
            row.set(column, truth.booleanValue());
        } else if (value instanceof BigDecimal number) {
            row.set(column, number);
        } else if (value instanceof LocalDate day) {
            row.set(column, day);
        } else if (value instanceof Instant instant) {
            row.set(column, instant);
        } else if (value instanceof List<?> texts) {
            row.set(column, texts.stream().map(Object::toString).toList());
        } else {
            row.set(column, value.toString());
        }
    }
}
