package org.meritlang;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lead as a program hands it over: an id and what is known about it. Immutable. Attributes are
 * found by any spelling of their name; those that no rule names are passed over.
 */
public final class Lead {
    private final String id;
    private final Map<String, @Nullable Object> attributes;

    private Lead(String id, Map<String, @Nullable Object> attributes) {
        this.id = id;
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
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

    /** Collects what is known about a lead. For one thread. */
    public static final class Builder {
        private final String id;
        private final Map<String, @Nullable Object> attributes = new LinkedHashMap<>();

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

        public Lead build() {
            return new Lead(id, attributes);
        }
    }
}
