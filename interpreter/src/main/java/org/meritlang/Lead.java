package org.meritlang;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NamedValues;

/**
 * A lead as a program hands it over: an id, what is known about it, and what it has done. Immutable.
 * Attributes and activities are found by any spelling of their name; those that no rule names are
 * passed over.
 */
public final class Lead {
    private final String id;
    private final Map<String, @Nullable Object> attributes;
    private final List<Deed> deeds;

    private Lead(String id, Map<String, @Nullable Object> attributes, List<Deed> deeds) {
        this.id = id;
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        this.deeds = List.copyOf(deeds);
    }

    /**
     * Something that the lead did.
     *
     * @param activity what kind of activity it was
     * @param at when
     * @param attributes what is known of it, by name as given; a null value is one that is missing
     */
    public record Deed(String activity, Instant at, Map<String, @Nullable Object> attributes) {
        private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

        /** Refuses an instant that no data have: one whose year is not from 0 to 9999. */
        public Deed {
            if (at.isBefore(FIRST) || at.isAfter(LAST)) {
                throw new IllegalArgumentException("nothing was done in that year: " + at);
            }
            attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }

    /** Begins a lead with this id. */
    public static Builder named(String id) {
        return new Builder(id);
    }

    public String id() {
        return id;
    }

    /** What is known, by name as given; a null value is one that is missing. */
    public Map<String, @Nullable Object> attributes() {
        return attributes;
    }

    /** What the lead has done, in the order in which it was told. */
    public List<Deed> deeds() {
        return deeds;
    }

    /** Puts it into a batch; what the model of the values does not name is passed over. */
    void addTo(LeadBatchBuilder batch, NamedValues values) {
        batch.startLead(id, History.NOTHING);
        values.set(batch, attributes);
        deeds.forEach(deed -> values.did(batch, deed.activity, deed.at, deed.attributes));
        batch.endLead();
    }

    /** Collects what is known about a lead. For one thread. */
    public static final class Builder {
        private final String id;
        private final Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        private final List<Deed> deeds = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Says one thing about the lead.
         *
         * @param value a text (read as data are read), a number, a boolean, a date of java.time, a
         *     collection of texts, or null for a missing value; of anything else its text is read
         */
        public Builder with(String attribute, @Nullable Object value) {
            attributes.put(attribute, value);
            return this;
        }

        /** Says everything that a map holds, under its keys as names. */
        public Builder with(Map<String, ? extends @Nullable Object> values) {
            attributes.putAll(values);
            return this;
        }

        /** Says that the lead did something, in any order. */
        public Builder did(String activity, Instant at) {
            return did(activity, at, Map.of());
        }

        /**
         * Says that the lead did something, in any order.
         *
         * @param attributes what is known of it, by name, with values as {@link #with(String, Object)} takes them
         */
        public Builder did(String activity, Instant at, Map<String, ? extends @Nullable Object> attributes) {
            deeds.add(new Deed(activity, at, Collections.unmodifiableMap(attributes)));
            return this;
        }

        public Lead build() {
            return new Lead(id, attributes, deeds);
        }
    }
}
